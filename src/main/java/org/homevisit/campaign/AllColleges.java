package org.homevisit.campaign;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The colleges of a campaign as the centre handles them: all at once. */
@Component
class AllColleges {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AllColleges(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The colleges of all campaigns. */
    List<CollegeCampaign> ofEveryCampaign() {
        return jdbc.sql("select * from college_campaign order by campaign, college")
                .query(CollegeCampaignRow::map)
                .list();
    }

    /**
     * Locks all colleges of the campaign, always in the same order. A college added while the first statement waited is
     * seen by the second; none can be added after it, because that takes these locks too.
     */
    List<CollegeCampaign> lockAll(String campaign) {
        var sql = "select * from college_campaign where campaign = ? order by college for update";
        jdbc.sql(sql).param(campaign).query(CollegeCampaignRow::map).list();
        return jdbc.sql(sql).param(campaign).query(CollegeCampaignRow::map).list();
    }

    /** Stores deadlines and late marks as they stand in the records. */
    void moveDeadlines(Collection<CollegeCampaign> moved) {
        batches.batchUpdate(
                """
                update college_campaign set plan_deadline = ?, materials_deadline = ?, paper_deadline = ?,
                    plan_late = ?, materials_late = ?, paper_late = ?
                where campaign = ? and college = ?""",
                moved.stream()
                        .map(college -> new Object[] {
                            college.deadlines().plan(),
                            college.deadlines().materials(),
                            college.deadlines().paper(),
                            college.planLate(),
                            college.materialsLate(),
                            college.paperLate(),
                            college.key().campaign(),
                            college.key().college()
                        })
                        .toList());
    }

    void add(Collection<CollegeCampaign> colleges) {
        batches.batchUpdate(
                """
                insert into college_campaign (campaign, college, name, state, round, head_count, plan_deadline,
                    materials_deadline, paper_deadline, open_visits, waiting, plan_late, materials_late, paper_late)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, false, false, false)""",
                colleges.stream()
                        .map(college -> new Object[] {
                            college.key().campaign(),
                            college.key().college(),
                            college.name(),
                            college.state().name(),
                            college.round(),
                            college.headCount(),
                            college.deadlines().plan(),
                            college.deadlines().materials(),
                            college.deadlines().paper()
                        })
                        .toList());
    }
}
