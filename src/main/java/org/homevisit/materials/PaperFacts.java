package org.homevisit.materials;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.CaseFacts;
import org.springframework.stereotype.Component;

/** The papers a college owes, for the centre's room. */
@Component
class PaperFacts implements CaseFacts {

    private final CollegeCampaigns colleges;
    private final Papers papers;
    private final Clock clock;

    PaperFacts(CollegeCampaigns colleges, Papers papers, Clock clock) {
        this.colleges = colleges;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(DecidePaper.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var key = FactKeys.college(variables);
        var college = colleges.get(key);
        var due = college.deadlines().paper();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("collegeName", college.name());
        facts.put("deadline", FactKeys.minute(due));
        facts.put(
                "daysLate",
                Math.max(0, Duration.between(due, OffsetDateTime.now(clock)).toDays()));
        facts.put("papers", rows(key));
        return facts;
    }

    /** One row an item: when it came, or that it has not. */
    private List<Map<String, Object>> rows(CollegeKey key) {
        var received = papers.of(key);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var item : PaperItem.values()) {
            var receipt = received.stream().filter(each -> each.item() == item).reduce((earlier, later) -> later);
            rows.add(Map.of(
                    "item", item.label(),
                    "receivedOn",
                            receipt.map(each -> each.receivedOn().toString()).orElse("未收到"),
                    "note",
                            receipt.map(each -> Objects.requireNonNullElse(each.note(), ""))
                                    .orElse("")));
        }
        return rows;
    }
}
