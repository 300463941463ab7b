package org.homevisit.organisation;

import java.util.List;
import java.util.Set;
import org.homevisit.organisation.FoundSchool.School;
import org.homevisit.organisation.SchoolSettings.Kind;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the first request is taken, that somebody can sign in: the sample school with profile
 * <code>demo</code>, otherwise the first administrator from the environment (design §5). There is no default password.
 */
@Component
class OpenDoors implements SmartInitializingSingleton {

    private final Environment environment;
    private final OrganisationSettings firstAdministrator;
    private final SchoolSettings settings;
    private final SampleSchool sample;
    private final FoundSchool foundSchool;
    private final Wording wording;

    OpenDoors(
            Environment environment,
            OrganisationSettings firstAdministrator,
            SchoolSettings settings,
            SampleSchool sample,
            FoundSchool foundSchool,
            Wording wording) {
        this.environment = environment;
        this.firstAdministrator = firstAdministrator;
        this.settings = settings;
        this.sample = sample;
        this.foundSchool = foundSchool;
        this.wording = wording;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var wanted = environment.acceptsProfiles(Profiles.of("demo")) ? Kind.SAMPLE : Kind.OWN;
        var there = settings.kind().orElseGet(() -> found(wanted));
        if (there != wanted) {
            throw refused(wanted == Kind.OWN ? "sampleWithoutDemo" : "ownWithDemo");
        }
    }

    private Kind found(Kind wanted) {
        try {
            foundSchool.found(wanted == Kind.SAMPLE ? sample.school() : ownSchool());
            return wanted;
        } catch (DuplicateKeyException twice) {
            // another node founded it while this one was starting
            return settings.kind().orElseThrow(() -> twice);
        }
    }

    private School ownSchool() {
        if (firstAdministrator.nameNobody()) {
            throw refused("nobody");
        }
        var password = new Password(firstAdministrator.password());
        if (!Account.isWellFormed(firstAdministrator.account()) || !password.isGood()) {
            throw refused("badAdministrator");
        }
        var administrator = new Account(
                firstAdministrator.account(),
                null,
                wording.sayInChinese("organisation.start.administrator"),
                null,
                VisitorRole.OTHER,
                Set.of(Group.CAMUNDA_ADMIN),
                null,
                null,
                true);
        return new School(Kind.OWN, List.of(), List.of(administrator), List.of(), password.hash());
    }

    private StartRefused refused(String why) {
        return new StartRefused(
                wording.sayInChinese("organisation.start." + why),
                wording.sayInChinese("organisation.start." + why + ".remedy"));
    }
}
