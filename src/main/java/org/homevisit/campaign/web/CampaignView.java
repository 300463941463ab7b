package org.homevisit.campaign.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.homevisit.campaign.CampaignOverview;
import org.homevisit.campaign.CampaignState;
import org.homevisit.campaign.CollegeStanding;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.PhotoMinima;
import org.jspecify.annotations.Nullable;

/** A campaign on the wire. */
record CampaignView(
        String code,
        String name,
        String theme,
        LocalDate visitFrom,
        LocalDate visitTo,
        OffsetDateTime planDeadline,
        OffsetDateTime materialsDeadline,
        OffsetDateTime paperDeadline,
        BigDecimal minCoverage,
        PhotoMinima photoMinima,
        boolean mediaRequired,
        List<String> reminderOffsets,
        @Nullable String notice,
        CampaignState state,
        OffsetDateTime openedAt,
        List<CollegeView> colleges,
        List<AttachmentView> attachments) {

    static CampaignView of(CampaignOverview overview) {
        var campaign = overview.campaign();
        return new CampaignView(
                campaign.code(),
                campaign.name(),
                campaign.theme(),
                campaign.visitFrom(),
                campaign.visitTo(),
                campaign.deadlines().plan(),
                campaign.deadlines().materials(),
                campaign.deadlines().paper(),
                campaign.minCoverage(),
                campaign.photoMinima(),
                campaign.mediaRequired(),
                campaign.reminderOffsets(),
                campaign.notice(),
                campaign.state(),
                campaign.openedAt(),
                overview.colleges().stream().map(CollegeView::of).toList(),
                overview.attachments().stream().map(AttachmentView::of).toList());
    }

    /** A college's course on the wire. */
    record CollegeView(
            String college,
            String name,
            CollegeState state,
            int round,
            int headCount,
            int planned,
            int completed,
            BigDecimal coverage,
            int openVisits,
            OffsetDateTime planDeadline,
            OffsetDateTime materialsDeadline,
            OffsetDateTime paperDeadline,
            boolean planLate,
            boolean materialsLate,
            boolean paperLate) {

        static CollegeView of(CollegeStanding standing) {
            var college = standing.college();
            return new CollegeView(
                    college.key().college(),
                    college.name(),
                    college.state(),
                    college.round(),
                    college.headCount(),
                    standing.figures().planned(),
                    standing.figures().completed(),
                    standing.coverage(),
                    college.openVisits(),
                    college.deadlines().plan(),
                    college.deadlines().materials(),
                    college.deadlines().paper(),
                    college.planLate(),
                    college.materialsLate(),
                    college.paperLate());
        }
    }
}
