package org.homevisit.campaign;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.ArrayList;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the centre's summary as a draft, until it is handed in. */
@Service
public class WriteCampaignSummary {

    private final Campaigns campaigns;
    private final CampaignSummaries summaries;

    WriteCampaignSummary(Campaigns campaigns, CampaignSummaries summaries) {
        this.campaigns = campaigns;
        this.summaries = summaries;
    }

    @Transactional
    public CampaignSummary write(String code, Texts texts, @Nullable String ifMatch, Actor by) {
        Permission.ofCentre(by);
        var campaign = campaigns.lock(code);
        var version = summaries.of(code).version();
        Etag.require(ifMatch, version);
        if (!campaign.state().isOpen()) {
            throw Refusal.conflict("campaign.over");
        }
        var written = texts.summary(version + 1);
        check(written);
        summaries.save(code, written, by.account());
        return written;
    }

    private static void check(CampaignSummary written) {
        var faults = new ArrayList<Fault>();
        Wording.optional(faults, "overview", written.overview(), Wording.TEXT);
        Wording.optional(faults, "problems", written.problems(), Wording.TEXT);
        Wording.optional(faults, "solutions", written.solutions(), Wording.TEXT);
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }

    /** The texts as they were written; absent ones are blank. */
    public record Texts(
            @Nullable String overview,
            @Nullable String problems,
            @JsonAlias("suggestions") @Nullable String solutions) {

        CampaignSummary summary(int version) {
            return new CampaignSummary(text(overview), text(problems), text(solutions), version);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }
}
