package org.homevisit.engine.door;

import java.util.Arrays;
import java.util.List;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.NewCampaign;
import org.homevisit.campaign.OpenCampaign;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The start form of a campaign (open-campaign), to the same use case as POST /api/campaigns. */
@Component
class CampaignEntry {

    private static final int NAME = 60;
    private static final int NOTICE = 20_000;
    private static final int CODES = 2_000;

    static final List<FormKey> KEYS = List.of(
            FormKey.text("code", NAME),
            FormKey.text("name", NAME),
            FormKey.text("theme", NAME),
            FormKey.date("visitFrom"),
            FormKey.date("visitTo"),
            FormKey.moment("planDeadline"),
            FormKey.moment("materialsDeadline"),
            FormKey.moment("paperDeadline"),
            FormKey.decimal("minCoverage"),
            FormKey.integer("photosOnsite"),
            FormKey.integer("photosVideo"),
            FormKey.integer("photosPhone"),
            FormKey.truth("mediaRequired"),
            FormKey.text("colleges", CODES),
            FormKey.text("notice", NOTICE));

    private final OpenCampaign openCampaign;

    CampaignEntry(OpenCampaign openCampaign) {
        this.openCampaign = openCampaign;
    }

    Campaign open(Submission form, Actor by) {
        return openCampaign.open(
                new NewCampaign(
                        given(form.text("code")),
                        given(form.text("name")),
                        given(form.text("theme")),
                        form.date("visitFrom"),
                        form.date("visitTo"),
                        form.moment("planDeadline"),
                        form.moment("materialsDeadline"),
                        form.moment("paperDeadline"),
                        form.decimal("minCoverage"),
                        photos(form),
                        form.truth("mediaRequired"),
                        null,
                        codes(form.text("colleges")),
                        given(form.text("notice"))),
                by);
    }

    private static NewCampaign.@Nullable Photos photos(Submission form) {
        var onsite = form.integer("photosOnsite");
        var video = form.integer("photosVideo");
        var phone = form.integer("photosPhone");
        return onsite == null && video == null && phone == null ? null : new NewCampaign.Photos(onsite, video, phone);
    }

    /** Codes with commas, Chinese ones too; none means all. */
    private static @Nullable List<String> codes(@Nullable String text) {
        return given(text) == null
                ? null
                : Arrays.stream(text.split("[,，、;；\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    /** An empty field is none. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
