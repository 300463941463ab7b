package org.homevisit.visit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.homevisit.campaign.CollegeFigures;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many students of a college are planned, and how many of them its visits have reached. */
@Component
class CollegeVisits implements CollegeFigures {

    private final JdbcClient jdbc;
    private final Plans plans;

    CollegeVisits(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    @Override
    public Map<CollegeKey, Figures> of(Collection<CollegeKey> keys) {
        var figures = new HashMap<CollegeKey, Figures>();
        for (var campaign : keys.stream().map(CollegeKey::campaign).distinct().toList()) {
            figures.putAll(ofCampaign(campaign));
        }
        figures.keySet().retainAll(keys);
        // before its approval the plan itself is all there is
        var unapproved = keys.stream().filter(key -> !figures.containsKey(key)).toList();
        if (!unapproved.isEmpty()) {
            var planned = plans.planned(unapproved);
            unapproved.forEach(key -> figures.put(key, new Figures(planned.getOrDefault(key, 0), 0)));
        }
        return figures;
    }

    private Map<CollegeKey, Figures> ofCampaign(String campaign) {
        var figures = new HashMap<CollegeKey, Figures>();
        jdbc.sql("""
                        select college,
                            count(distinct case when state <> 'CANCELLED' then student_number end) as planned,
                            count(distinct case when state in ('ACCEPTED', 'CONFIRMED') then student_number end) as completed
                        from visit where campaign = :campaign group by college""")
                .param("campaign", campaign)
                .query((row, index) -> figures.put(
                        new CollegeKey(campaign, row.getString("college")),
                        new Figures(row.getInt("planned"), row.getInt("completed"))))
                .list();
        return figures;
    }
}
