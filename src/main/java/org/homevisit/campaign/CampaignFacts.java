package org.homevisit.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homevisit.shared.CaseFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the centre sees when it compiles its summary: how each college went through the campaign. */
@Component
class CampaignFacts implements CaseFacts {

    private final Campaigns campaigns;
    private final CollegeCampaigns colleges;
    private final ObjectProvider<CollegeFigures> figures;
    private final MessageSource messages;

    CampaignFacts(
            Campaigns campaigns,
            CollegeCampaigns colleges,
            ObjectProvider<CollegeFigures> figures,
            MessageSource messages) {
        this.campaigns = campaigns;
        this.colleges = colleges;
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(SubmitCampaignSummary.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var campaign = campaigns.get(String.valueOf(variables.get("campaignCode")));
        return Map.of(
                "campaignName",
                campaign.name(),
                "colleges",
                rows(colleges.of(campaign.code())),
                "summaryLink",
                "/api/campaigns/" + campaign.code() + "/summary");
    }

    private List<Map<String, ?>> rows(List<CollegeCampaign> participants) {
        var keys = participants.stream().map(CollegeCampaign::key).toList();
        var port = figures.getIfAvailable();
        var counts = port == null ? Map.<CollegeKey, CollegeFigures.Figures>of() : port.of(keys);
        var rows = new ArrayList<Map<String, ?>>();
        for (var college : participants) {
            var count = counts.getOrDefault(college.key(), new CollegeFigures.Figures(0, 0));
            rows.add(Map.of(
                    "college", college.name(),
                    "state", text("campaign.state." + college.state()),
                    "coverage", percent(new CollegeStanding(college, count).coverage()),
                    "late", late(college)));
        }
        return rows;
    }

    private String late(CollegeCampaign college) {
        var late = new ArrayList<String>();
        for (var phase : Phase.values()) {
            if (college.isLate(phase)) {
                late.add(text("campaign.phase." + phase));
            }
        }
        return late.isEmpty() ? text("campaign.late.none") : String.join("、", late);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
