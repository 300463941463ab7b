package org.homevisit.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homevisit.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The colleges of each campaign. Whoever touches a college and its visits locks the college first (engine.md §7.1). */
@Component
public class CollegeCampaigns {

    private final JdbcClient jdbc;
    private final Clock clock;

    CollegeCampaigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Throws 404. */
    public CollegeCampaign get(CollegeKey key) {
        return find(key).orElseThrow(Refusal::notFound);
    }

    public Optional<CollegeCampaign> find(CollegeKey key) {
        return jdbc.sql("select * from college_campaign where campaign = ? and college = ?")
                .params(key.campaign(), key.college())
                .query(CollegeCampaignRow::map)
                .optional();
    }

    public List<CollegeCampaign> of(String campaign) {
        return jdbc.sql("select * from college_campaign where campaign = ? order by college")
                .param(campaign)
                .query(CollegeCampaignRow::map)
                .list();
    }

    /** Locks the row until the end of the transaction; throws 404. */
    public CollegeCampaign lock(CollegeKey key) {
        return jdbc.sql("select * from college_campaign where campaign = ? and college = ? for update")
                .params(key.campaign(), key.college())
                .query(CollegeCampaignRow::map)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** Same round. */
    public void move(CollegeCampaign from, CollegeState to) {
        move(from, to, 0);
    }

    /** One round more. */
    public void sendBack(CollegeCampaign from, CollegeState to) {
        move(from, to, 1);
    }

    /** WITHDRAWN, with no visit open any more. */
    void withdraw(CollegeCampaign from) {
        move(from, CollegeState.WITHDRAWN);
        jdbc.sql("update college_campaign set open_visits = 0 where campaign = ? and college = ?")
                .params(from.key().campaign(), from.key().college())
                .update();
    }

    /** The same with the papers of a phase, which arrive by this step: the first time decides whether they are late. */
    public void moveWith(Phase arriving, CollegeCampaign from, CollegeState to) {
        var now = now();
        var moved = jdbc.sql("""
                        update college_campaign set state = ?,
                            <phase>_late = case when <phase>_arrived is not null then <phase>_late
                                when <phase>_deadline < ? then true else false end,
                            <phase>_arrived = coalesce(<phase>_arrived, ?)
                        where campaign = ? and college = ? and state = ?""".replace("<phase>", column(arriving)))
                .params(
                        to.name(),
                        now,
                        now,
                        from.key().campaign(),
                        from.key().college(),
                        from.state().name())
                .update();
        requireMoved(moved);
    }

    private void move(CollegeCampaign from, CollegeState to, int rounds) {
        var moved = jdbc.sql("""
                        update college_campaign set state = ?, round = round + ?
                        where campaign = ? and college = ? and state = ?""")
                .params(
                        to.name(),
                        rounds,
                        from.key().campaign(),
                        from.key().college(),
                        from.state().name())
                .update();
        requireMoved(moved);
    }

    private static void requireMoved(int moved) {
        if (moved == 0) {
            throw Refusal.conflict("campaign.college.movedOn");
        }
    }

    /** First arrival of a phase, late or not against its deadline; later arrivals change nothing. */
    public void arrived(CollegeCampaign college, Phase phase) {
        var now = now();
        jdbc.sql("""
                        update college_campaign set <phase>_arrived = ?,
                            <phase>_late = case when <phase>_deadline < ? then true else false end
                        where campaign = ? and college = ? and <phase>_arrived is null""".replace("<phase>", column(phase)))
                .params(now, now, college.key().campaign(), college.key().college())
                .update();
    }

    /**
     * Sets the late mark of a phase that has not arrived by its deadline; true if it was not set before. An arrival at
     * the very moment of the deadline is in time, but then the timer has found nothing arrived.
     */
    public boolean markLate(CollegeKey key, Phase phase) {
        return jdbc.sql("""
                                update college_campaign set <phase>_late = true
                                where campaign = ? and college = ? and <phase>_arrived is null and <phase>_late = false
                                and <phase>_deadline <= ? and state not in ('CLOSED', 'WITHDRAWN')""".replace("<phase>", column(phase)))
                        .params(key.campaign(), key.college(), now())
                        .update()
                == 1;
    }

    /** VISITING with so many open visits. */
    public void visitsStarted(CollegeKey key, int visits) {
        jdbc.sql("""
                        update college_campaign set state = 'VISITING', open_visits = ?, waiting = false
                        where campaign = ? and college = ?""").params(visits, key.campaign(), key.college()).update();
    }

    /** One more open visit, only while VISITING; throws 409 otherwise. */
    public void visitAdded(CollegeKey key) {
        var added = jdbc.sql("""
                        update college_campaign set open_visits = open_visits + 1
                        where campaign = ? and college = ? and state = 'VISITING'""").params(key.campaign(), key.college()).update();
        if (added == 0) {
            throw Refusal.conflict("campaign.college.notVisiting");
        }
    }

    /**
     * One open visit fewer; at zero the college goes on to SUMMARISING in the same statement, and true is answered if its
     * process already waits at the message (it does, unless all visits end in the transaction that starts them). A college
     * not VISITING is left alone.
     */
    public boolean visitEnded(CollegeKey key) {
        var counted = jdbc.sql("""
                        update college_campaign set open_visits = open_visits - 1,
                            state = case when open_visits = 1 then 'SUMMARISING' else state end
                        where campaign = ? and college = ? and state = 'VISITING' and open_visits > 0""").params(key.campaign(), key.college()).update();
        return counted == 1
                && jdbc.sql("""
                                select count(*) from college_campaign
                                where campaign = ? and college = ? and state = 'SUMMARISING' and waiting = true""")
                                .params(key.campaign(), key.college())
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** Locks the row; with no visit open moves VISITING to SUMMARISING and answers false, else true. */
    public boolean awaitsVisits(CollegeKey key) {
        var college = lock(key);
        if (college.state() != CollegeState.VISITING) {
            return false;
        }
        var waits = college.openVisits() > 0;
        jdbc.sql("""
                        update college_campaign set waiting = ?, state = ? where campaign = ? and college = ?""")
                .params(
                        waits,
                        (waits ? CollegeState.VISITING : CollegeState.SUMMARISING).name(),
                        key.campaign(),
                        key.college())
                .update();
        return waits;
    }

    private static String column(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
