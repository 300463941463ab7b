package org.homevisit.campaign;

import java.util.List;
import java.util.Optional;
import org.homevisit.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The campaigns of the school. */
@Component
public class Campaigns {

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws 404. */
    public Campaign get(String code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    public Optional<Campaign> find(String code) {
        return jdbc.sql("select * from campaign where code = ?")
                .param(code)
                .query(CampaignRow::map)
                .optional();
    }

    /** Newest first. */
    public List<Campaign> all() {
        return jdbc.sql("select * from campaign order by opened_at desc, code desc")
                .query(CampaignRow::map)
                .list();
    }

    /**
     * Whether the campaign has to wait for a college; locks its row. With none open it moves on to SUMMARISING, so that
     * a campaign that arrives after its last college does not wait for ever (engine.md §7.1, rule 4).
     */
    public boolean awaitsColleges(String code) {
        return lock(code).state() == CampaignState.RUNNING && !goOnWithoutOpenCollege(code);
    }

    /** Locks the row until the end of the transaction, after the rows of its colleges; throws 404. */
    Campaign lock(String code) {
        return jdbc.sql("select * from campaign where code = ? for update")
                .param(code)
                .query(CampaignRow::map)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** RUNNING → SUMMARISING unless a college is open; true if it went on just now. The caller holds the row. */
    boolean goOnWithoutOpenCollege(String code) {
        return jdbc.sql("""
                                update campaign set state = 'SUMMARISING' where code = ? and state = 'RUNNING'
                                and not exists (select 1 from college_campaign
                                    where campaign = ? and state not in ('CLOSED', 'WITHDRAWN'))""").params(code, code).update() == 1;
    }

    void move(String code, CampaignState to) {
        jdbc.sql("update campaign set state = ? where code = ?")
                .params(to.name(), code)
                .update();
    }

    void correct(Campaign corrected) {
        jdbc.sql("update campaign set name = ?, theme = ?, notice = ?, version = version + 1 where code = ?")
                .params(corrected.name(), corrected.theme(), corrected.notice(), corrected.code())
                .update();
    }

    void moveDeadlines(String code, Deadlines to) {
        jdbc.sql("update campaign set plan_deadline = ?, materials_deadline = ?, paper_deadline = ? where code = ?")
                .params(to.plan(), to.materials(), to.paper(), code)
                .update();
    }

    /** False when the code is taken. */
    boolean add(Campaign campaign) {
        try {
            jdbc.sql("""
                            insert into campaign (code, name, theme, visit_from, visit_to, plan_deadline,
                                materials_deadline, paper_deadline, min_coverage, photos_onsite, photos_video,
                                photos_phone, media_required, reminder_offsets, notice, state, opened_by, opened_at,
                                version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            campaign.code(),
                            campaign.name(),
                            campaign.theme(),
                            campaign.visitFrom(),
                            campaign.visitTo(),
                            campaign.deadlines().plan(),
                            campaign.deadlines().materials(),
                            campaign.deadlines().paper(),
                            campaign.minCoverage(),
                            campaign.photoMinima().onsite(),
                            campaign.photoMinima().video(),
                            campaign.photoMinima().phone(),
                            campaign.mediaRequired(),
                            String.join(",", campaign.reminderOffsets()),
                            campaign.notice(),
                            campaign.state().name(),
                            campaign.openedBy(),
                            campaign.openedAt(),
                            campaign.version())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
