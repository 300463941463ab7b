package org.homevisit.campaign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects name, theme and text of the notice; absent ones stay. */
@Service
public class CorrectCampaign {

    private final Campaigns campaigns;
    private final Trail trail;

    CorrectCampaign(Campaigns campaigns, Trail trail) {
        this.campaigns = campaigns;
        this.trail = trail;
    }

    @Transactional
    public Campaign correct(String code, Correction correction, @Nullable String ifMatch, Actor by) {
        Permission.ofCentre(by);
        var campaign = campaigns.lock(code);
        Etag.require(ifMatch, campaign.version());
        if (!campaign.state().isOpen()) {
            throw Refusal.conflict("campaign.over");
        }
        var corrected = correction.over(campaign);
        check(corrected);
        campaigns.correct(corrected);
        trail.record(new Subject("campaign", code), 1, "correct", by, null, null);
        return campaigns.get(code);
    }

    private static void check(Campaign corrected) {
        var faults = new ArrayList<Fault>();
        Wording.required(faults, "name", corrected.name(), Wording.NAME);
        Wording.required(faults, "theme", corrected.theme(), Wording.NAME);
        Wording.optional(faults, "notice", corrected.notice(), Wording.NOTICE);
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }

    /** What may be corrected; the answer of GET may be sent back whole, the rest of it is passed over. */
    @JsonIgnoreProperties({
        "code",
        "visitFrom",
        "visitTo",
        "planDeadline",
        "materialsDeadline",
        "paperDeadline",
        "minCoverage",
        "photoMinima",
        "mediaRequired",
        "reminderOffsets",
        "state",
        "openedAt",
        "colleges",
        "attachments"
    })
    public record Correction(
            @Nullable String name,
            @Nullable String theme,
            @Nullable String notice) {

        Campaign over(Campaign campaign) {
            return campaign.corrected(
                    name == null ? campaign.name() : name.strip(),
                    theme == null ? campaign.theme() : theme.strip(),
                    notice == null ? campaign.notice() : notice.strip());
        }
    }
}
