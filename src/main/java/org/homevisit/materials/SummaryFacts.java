package org.homevisit.materials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.CaseFacts;
import org.homevisit.shared.Fault;
import org.homevisit.visit.Visits;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the coordinator sees when the college summarises. */
@Component
class SummaryFacts implements CaseFacts {

    private final GatherStatistics gather;
    private final Summaries summaries;
    private final Visits visits;
    private final Trail trail;
    private final MessageSource messages;

    SummaryFacts(GatherStatistics gather, Summaries summaries, Visits visits, Trail trail, MessageSource messages) {
        this.gather = gather;
        this.summaries = summaries;
        this.visits = visits;
        this.trail = trail;
        this.messages = messages;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(SubmitSummary.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var key = FactKeys.college(variables);
        var data = gather.of(key);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("collegeName", data.college().name());
        facts.put(
                "completed",
                data.completed() + " / " + data.lines(Edition.PLANNED).size());
        facts.put(
                "coverage",
                StatisticsTotals.share(data.completed(), data.college().headCount()));
        facts.put("missing", missing(key));
        facts.put("lastRemarks", lastRemarks(key));
        facts.put("summaryLink", FactKeys.path(key) + "/summary");
        return facts;
    }

    private List<Map<String, Object>> missing(CollegeKey key) {
        return SubmitSummary.faults(summaries.of(key).content(), visits.openReopened(key)).stream()
                .map(fault -> Map.<String, Object>of("field", label(fault), "message", text(fault)))
                .toList();
    }

    private String label(Fault fault) {
        return say("materials.field." + fault.field());
    }

    private String text(Fault fault) {
        return say(fault.message().key(), fault.message().arguments().toArray());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private String lastRemarks(CollegeKey key) {
        return trail.of(Subject.college(key.businessKey())).stream()
                .filter(entry -> Boolean.FALSE.equals(entry.approved()) && MaterialsStep.isTask(entry.task()))
                .reduce((earlier, later) -> later)
                .map(TrailEntry::remarks)
                .orElse("");
    }
}
