package org.homevisit.engine.access;

import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Text;
import org.homevisit.web.Texts;
import org.springframework.stereotype.Component;

/** The seven groups, with the names that Admin shows. */
@Component
class GroupNames {

    private static final String KIND = "WORKFLOW";

    private final IdentityService identities;
    private final Texts texts;

    GroupNames(IdentityService identities, Texts texts) {
        this.identities = identities;
        this.texts = texts;
    }

    void ensure() {
        var there = identities.createGroupQuery().list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .collect(Collectors.toSet());
        for (var group : Group.values()) {
            if (!there.contains(group.id())) {
                var added = identities.newGroup(group.id());
                added.setName(texts.in(Locale.SIMPLIFIED_CHINESE, Text.of("door.group." + group.id())));
                added.setType(KIND);
                identities.saveGroup(added);
            }
        }
    }
}
