package org.homevisit.visit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRow;
import org.homevisit.shared.Ids;
import org.springframework.stereotype.Component;

/** Makes the visits that rows of a plan ask for. */
@Component
class PlannedVisits {

    private final Campaigns campaigns;
    private final EvidenceOwed owed;

    PlannedVisits(Campaigns campaigns, EvidenceOwed owed) {
        this.campaigns = campaigns;
        this.owed = owed;
    }

    /** The numbers start at <code>first</code>, in the order of the rows. */
    List<Visit> of(CollegeKey key, List<PlanRow> rows, int first) {
        var campaign = campaigns.get(key.campaign());
        // one decision for each mode, not one for each of hundreds of rows
        var owedByMode = new EnumMap<Mode, EvidenceRules.Owed>(Mode.class);
        var visits = new ArrayList<Visit>();
        for (var row : rows) {
            var mode = row.mode() == null ? Mode.ONSITE : row.mode();
            var evidence = owedByMode.computeIfAbsent(mode, each -> owed.of(campaign, each, false));
            visits.add(visit(key, row, mode, evidence, first + visits.size()));
        }
        return visits;
    }

    private static Visit visit(CollegeKey key, PlanRow row, Mode mode, EvidenceRules.Owed owed, int sequence) {
        return new Visit(
                Ids.next(),
                key,
                row.studentNumber(),
                String.format(Locale.ROOT, "JF-%s-%s-%03d", key.campaign(), key.college(), sequence),
                VisitState.PLANNED,
                1,
                true,
                false,
                mode,
                row.party(),
                row.kind(),
                row.target(),
                row.concerns(),
                row.hardship(),
                row.plannedDate(),
                row.visitors().stream().distinct().toList(),
                row.schoolLeader(),
                owed,
                null,
                null,
                null,
                null);
    }
}
