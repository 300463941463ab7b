package org.homevisit.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homevisit.organisation.Coded;
import org.homevisit.shared.Text;
import org.springframework.stereotype.Component;

/** The sentence of each check, with numbers and rows, for whoever reads the plan. */
@Component
class CheckWords {

    private static final int ROWS_NAMED = 5;

    private final PlanWording wording;

    CheckWords(PlanWording wording) {
        this.wording = wording;
    }

    String of(PlanRules.Verdict verdict, Findings found, Locale locale) {
        return wording.say(locale, sentence(verdict, found, locale));
    }

    private Text sentence(PlanRules.Verdict verdict, Findings found, Locale locale) {
        var key = "plan.check." + verdict.rule() + (verdict.ok() ? ".ok" : ".fails");
        return switch (verdict.rule()) {
            case "coverage" ->
                Text.of(
                        key,
                        found.planned(),
                        found.headCount(),
                        percent(found.rate()),
                        found.minimum(),
                        found.minimum() - found.planned());
            case "grades" ->
                uncovered(
                        key, verdict, found.coverage().missingGrades().stream().map(String::valueOf));
            case "levels" ->
                uncovered(
                        key, verdict, found.coverage().missingLevels().stream().map(Coded::label));
            case "schoolLeader" -> Text.of(key, leaders(found), named(found, found.notAgreed(), locale));
            case "cells" -> Text.of(key, found.planned(), found.cells().size(), cells(found, locale));
            case "safetyPlan" -> Text.of(found.onsite() == 0 ? key + ".none" : key, found.onsite());
            default -> Text.of(key);
        };
    }

    private static Text uncovered(String key, PlanRules.Verdict verdict, Stream<String> missing) {
        var names = Findings.joined(missing);
        return Text.of(verdict.ok() && !names.isEmpty() ? key + ".explained" : key, names);
    }

    private static long leaders(Findings found) {
        return found.plan().rows().stream()
                .filter(row -> row.schoolLeader() != null)
                .count();
    }

    private String named(Findings found, List<Integer> indexes, Locale locale) {
        return wording.list(locale, indexes.stream().map(index -> row(found, index, locale)), ROWS_NAMED);
    }

    /** <code>第 3 行张三：请填写家庭所在地；请填写联系电话</code>, a row once. */
    private String cells(Findings found, Locale locale) {
        var byRow = new LinkedHashMap<Integer, List<String>>();
        for (var fault : found.cells()) {
            byRow.computeIfAbsent(rowOf(fault.field()), index -> new java.util.ArrayList<>())
                    .add(wording.say(locale, fault.message()));
        }
        return wording.list(
                locale,
                byRow.entrySet().stream()
                        .map(entry -> wording.say(
                                locale,
                                "plan.check.row",
                                row(found, entry.getKey(), locale),
                                String.join(wording.say(locale, "plan.comma"), entry.getValue()))),
                ROWS_NAMED);
    }

    private String row(Findings found, int index, Locale locale) {
        var number = found.plan().rows().get(index).studentNumber();
        var student = found.students().get(number);
        return wording.say(locale, "plan.row", index + 1, student == null ? number : student.name());
    }

    private static int rowOf(String field) {
        return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
