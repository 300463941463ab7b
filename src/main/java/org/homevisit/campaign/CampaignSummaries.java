package org.homevisit.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centre's summaries by campaign. */
@Component
class CampaignSummaries {

    private final JdbcClient jdbc;
    private final Clock clock;

    CampaignSummaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CampaignSummary of(String campaign) {
        return jdbc.sql("select * from campaign_summary where campaign = ?")
                .param(campaign)
                .query((row, number) -> new CampaignSummary(
                        row.getString("overview"),
                        row.getString("problems"),
                        row.getString("suggestions"),
                        row.getInt("version")))
                .optional()
                .orElse(CampaignSummary.BLANK);
    }

    /** The caller holds the campaign's row. */
    void save(String campaign, CampaignSummary summary, String by) {
        var sql = summary.version() == 1 ? """
                insert into campaign_summary (overview, problems, suggestions, version, updated_by, updated_at, campaign)
                values (?, ?, ?, ?, ?, ?, ?)""" : """
                update campaign_summary set overview = ?, problems = ?, suggestions = ?, version = ?, updated_by = ?,
                    updated_at = ? where campaign = ?""";
        jdbc.sql(sql)
                .params(
                        summary.overview(),
                        summary.problems(),
                        summary.solutions(),
                        summary.version(),
                        by,
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                        campaign)
                .update();
    }
}
