package org.homevisit.engine.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.MoveDeadlines;
import org.homevisit.campaign.WithdrawCampaign;
import org.homevisit.campaign.WithdrawCollege;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.StudentLeaves;
import org.homevisit.plan.WithdrawPlan;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.CancelVisit;
import org.springframework.stereotype.Component;

/**
 * The messages that may be sent from outside and the use cases they go to, so that our rows follow (design §3.1); the
 * use case then tells the process. What is not here is refused: <code>visit.added</code> and the internal ones.
 */
@Component
class MessageEntries {

    private static final int REASON = 2000;
    private static final List<FormKey> WITH_REASON = List.of(FormKey.text("reason", REASON));
    private static final List<FormKey> WITH_DEADLINES = List.of(
            FormKey.moment("planDeadline"),
            FormKey.moment("materialsDeadline"),
            FormKey.moment("paperDeadline"),
            FormKey.text("reason", REASON));

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    MessageEntries(
            WithdrawCampaign withdrawCampaign,
            WithdrawCollege withdrawCollege,
            MoveDeadlines moveDeadlines,
            WithdrawPlan withdrawPlan,
            CancelVisit cancelVisit,
            StudentLeaves studentLeaves) {
        entries.put("campaign.withdrawn", new Entry(WITH_REASON, "code[/CS]", Set.of(1, 2), (key, form, by) -> {
            if (key.length == 1) {
                withdrawCampaign.withdraw(key[0], form.required("reason"), by);
            } else {
                withdrawCollege.withdraw(college(key), form.required("reason"), by);
            }
        }));
        entries.put(
                "campaign.deadlineChanged",
                new Entry(
                        WITH_DEADLINES,
                        "code[/CS]",
                        Set.of(1, 2),
                        (key, form, by) -> moveDeadlines.move(
                                key[0],
                                key.length == 1 ? null : key[1],
                                form.moment("planDeadline"),
                                form.moment("materialsDeadline"),
                                form.moment("paperDeadline"),
                                form.required("reason"),
                                by)));
        entries.put(
                "plan.withdrawn",
                new Entry(
                        WITH_REASON,
                        "code/CS",
                        Set.of(2),
                        (key, form, by) -> withdrawPlan.withdraw(college(key), form.required("reason"), by)));
        entries.put(
                "visit.cancelled",
                new Entry(
                        WITH_REASON,
                        "code/CS/number",
                        Set.of(3),
                        (key, form, by) -> cancelVisit.cancel(college(key), key[2], form.required("reason"), by)));
        entries.put(
                "student.left",
                new Entry(
                        WITH_REASON,
                        "code/CS/number",
                        Set.of(3),
                        (key, form, by) -> studentLeaves.leave(student(key), form.required("reason"), by)));
    }

    Entry get(String name) {
        return Optional.ofNullable(entries.get(name))
                .orElseThrow(() -> Refusal.unreadable(
                        List.of(Fault.of("messageName", name, "door.messageName", entries.keySet()))));
    }

    private static CollegeKey college(String[] key) {
        return new CollegeKey(key[0], key[1]);
    }

    /** A visit's key ends with the student, a revisit's holds the student before its month. */
    private static String student(String[] key) {
        return key[2].matches("\\d{4}-\\d{2}") ? key[1] : key[2];
    }

    /** What a message may carry, how its business key is made, and its use case. */
    record Entry(List<FormKey> keys, String keyShape, Set<Integer> keyParts, Call call) {

        void send(String businessKey, Submission form, Actor by) {
            var key = businessKey.split("/", -1);
            if (!keyParts.contains(key.length)) {
                throw Refusal.rules(List.of(Fault.of("businessKey", businessKey, "door.businessKeyShape", keyShape)));
            }
            call.with(key, form, by);
        }
    }

    interface Call {
        void with(String[] key, Submission form, Actor by);
    }
}
