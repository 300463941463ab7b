package org.homevisit.engine;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CampaignState;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.Deadlines;
import org.homevisit.campaign.Phase;
import org.homevisit.campaign.PhotoMinima;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.revisit.RevisitCandidates;
import org.homevisit.visit.EndVisit;
import org.homevisit.visit.StartVisits;
import org.homevisit.visit.VisitCandidates;
import org.homevisit.visit.VisitProcess;
import org.homevisit.visit.VisitProcess.NewVisit;
import org.springframework.beans.factory.annotation.Autowired;

/** The features as the process tests need them: a campaign with its colleges, visits and people, kept in memory. */
class School {

    static final String CAMPAIGN = "2022-winter";
    static final CollegeKey CS = new CollegeKey(CAMPAIGN, "CS");
    static final OffsetDateTime PLAN_DEADLINE = OffsetDateTime.parse("2031-12-29T12:00:00+08:00");
    static final OffsetDateTime MATERIALS_DEADLINE = OffsetDateTime.parse("2032-02-20T12:00:00+08:00");
    static final OffsetDateTime PAPER_DEADLINE = OffsetDateTime.parse("2032-03-05T12:00:00+08:00");
    static final LocalDate PLANNED = LocalDate.of(2032, 1, 18);

    private final Map<CollegeKey, CollegeCampaign> colleges = new LinkedHashMap<>();
    private final Map<UUID, NewVisit> visits = new HashMap<>();
    private final Map<CollegeKey, Integer> open = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private List<String> checkers = List.of(Group.COLLEGE_COORDINATOR.id(), Group.COLLEGE_LEADER.id());
    private List<String> visitors = List.of("cs-visitor-1", "cs-visitor-2");
    private List<String> revisitors = List.of("cs-visitor-1");
    private int plannedVisits;
    private LocalDate plannedDate = PLANNED;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CollegeCampaigns collegeCampaigns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private StartVisits startVisits;

    @Autowired
    private EndVisit endVisit;

    @Autowired
    private VisitCandidates visitCandidates;

    @Autowired
    private RevisitCandidates revisitCandidates;

    @Autowired
    private VisitProcess visitProcess;

    /** One college, that plans so many visits. */
    void opens(int planned) {
        colleges.clear();
        visits.clear();
        open.clear();
        notices.clear();
        plannedVisits = planned;
        plannedDate = PLANNED;
        visitors = List.of("cs-visitor-1", "cs-visitor-2");
        revisitors = List.of("cs-visitor-1");
        checkers = List.of(Group.COLLEGE_COORDINATOR.id(), Group.COLLEGE_LEADER.id());
        put(college(CS, CollegeState.PLANNING, deadlines(), null, null, null));
        tell();
    }

    private void tell() {
        reset(campaigns, collegeCampaigns, accounts, outbox, startVisits, endVisit, visitCandidates, revisitCandidates);
        when(campaigns.get(CAMPAIGN)).thenReturn(campaign());
        when(collegeCampaigns.of(CAMPAIGN)).thenAnswer(call -> List.copyOf(colleges.values()));
        when(collegeCampaigns.get(any())).thenAnswer(call -> colleges.get(call.<CollegeKey>getArgument(0)));
        when(collegeCampaigns.lock(any())).thenAnswer(call -> colleges.get(call.<CollegeKey>getArgument(0)));
        when(collegeCampaigns.awaitsVisits(any()))
                .thenAnswer(call -> open.getOrDefault(call.<CollegeKey>getArgument(0), 0) > 0);
        when(accounts.inGroup(any(), anyString()))
                .thenAnswer(call -> List.of(account(call.<String>getArgument(1).toLowerCase() + "-"
                        + call.<Group>getArgument(0).id())));
        when(accounts.inGroup(any()))
                .thenAnswer(call -> List.of(account(call.<Group>getArgument(0).id())));
        doAnswer(call -> notices.addAll(call.<Collection<Notice>>getArgument(0)))
                .when(outbox)
                .post(anyCollection());
        doAnswer(call -> {
                    startVisits(call.getArgument(0));
                    return null;
                })
                .when(startVisits)
                .start(any());
        doAnswer(call -> {
                    ended(call.getArgument(0));
                    return null;
                })
                .when(endVisit)
                .ended(any());
        when(visitCandidates.visitors(any())).thenAnswer(call -> visitors);
        when(visitCandidates.checkerGroups(any())).thenAnswer(call -> checkers);
        when(visitCandidates.plannedDate(any())).thenAnswer(call -> plannedDate);
        when(visitCandidates.visit(any())).thenAnswer(call -> visit(call.getArgument(0)));
        when(revisitCandidates.accounts(any())).thenAnswer(call -> revisitors);
    }

    private void startVisits(CollegeKey key) {
        var planned = new ArrayList<NewVisit>();
        for (var index = 1; index <= plannedVisits; index++) {
            planned.add(newVisit(key, "19110200" + index));
        }
        open.put(key, plannedVisits);
        visitProcess.start(planned);
    }

    NewVisit newVisit(CollegeKey key, String student) {
        var visit = new NewVisit(UUID.randomUUID(), key, student, visitors, plannedDate);
        visits.put(visit.id(), visit);
        return visit;
    }

    void oneMoreOpen(CollegeKey key) {
        open.merge(key, 1, Integer::sum);
    }

    private void ended(UUID visitId) {
        var key = visits.get(visitId).college();
        if (colleges.get(key).state().isOpen() && open.merge(key, -1, Integer::sum) == 0) {
            visitProcess.visitsClosed(key);
        }
    }

    /** As its row now is. */
    NewVisit visit(UUID id) {
        var visit = visits.get(id);
        return new NewVisit(id, visit.college(), visit.studentNumber(), visitors, plannedDate);
    }

    int openVisits(CollegeKey key) {
        return open.getOrDefault(key, 0);
    }

    List<UUID> visits(CollegeKey key) {
        return visits.values().stream()
                .filter(visit -> visit.college().equals(key))
                .sorted((one, other) -> one.studentNumber().compareTo(other.studentNumber()))
                .map(NewVisit::id)
                .toList();
    }

    void hasNoCheckers() {
        checkers = List.of(Group.CENTRE.id());
    }

    void visitorsAre(List<String> people, LocalDate day) {
        visitors = people;
        plannedDate = day;
    }

    void visitorsHaveLeft() {
        revisitors = List.of();
    }

    void put(CollegeCampaign college) {
        colleges.put(college.key(), college);
    }

    CollegeCampaign college(CollegeKey key) {
        return colleges.get(key);
    }

    void becomes(CollegeKey key, CollegeState state) {
        var now = colleges.get(key);
        put(college(key, state, now.deadlines(), now.planArrived(), now.materialsArrived(), now.paperArrived()));
    }

    void deadlines(CollegeKey key, Deadlines deadlines) {
        var now = colleges.get(key);
        put(college(key, now.state(), deadlines, now.planArrived(), now.materialsArrived(), now.paperArrived()));
    }

    void arrived(CollegeKey key, Phase phase, OffsetDateTime at) {
        var now = colleges.get(key);
        put(college(
                key,
                now.state(),
                now.deadlines(),
                phase == Phase.PLAN ? at : now.planArrived(),
                phase == Phase.MATERIALS ? at : now.materialsArrived(),
                phase == Phase.PAPER ? at : now.paperArrived()));
    }

    List<Notice> notices() {
        return notices;
    }

    static Deadlines deadlines() {
        return new Deadlines(PLAN_DEADLINE, MATERIALS_DEADLINE, PAPER_DEADLINE);
    }

    static Campaign campaign() {
        return new Campaign(
                CAMPAIGN,
                "2022年寒假家访",
                "家校对接·共促成长",
                LocalDate.of(2032, 1, 10),
                LocalDate.of(2032, 2, 13),
                deadlines(),
                new BigDecimal("0.01"),
                new PhotoMinima(4, 2, 0),
                true,
                List.of("P3D", "P1D", "PT2H"),
                null,
                CampaignState.RUNNING,
                "centre",
                OffsetDateTime.parse("2031-12-21T09:00:00+08:00"),
                1);
    }

    private static CollegeCampaign college(
            CollegeKey key,
            CollegeState state,
            Deadlines deadlines,
            OffsetDateTime plan,
            OffsetDateTime materials,
            OffsetDateTime paper) {
        return new CollegeCampaign(
                key, "信息工程学院", state, 1, 800, deadlines, 0, plan, materials, paper, false, false, false);
    }

    private static Account account(String account) {
        return new Account(account, null, account, null, VisitorRole.OTHER, Set.of(), null, null, true);
    }
}
