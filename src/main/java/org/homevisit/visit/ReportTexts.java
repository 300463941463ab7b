package org.homevisit.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text of a report by its name on the wire. */
final class ReportTexts {

    private ReportTexts() {}

    /** Names of people, at most 60 characters long (design §6). */
    static Map<String, @Nullable String> names(Report report) {
        var names = new LinkedHashMap<String, @Nullable String>();
        for (var index = 0; index < report.visited().size(); index++) {
            names.put(
                    "visited[%d].name".formatted(index),
                    report.visited().get(index).name());
        }
        if (report.informed() != null) {
            names.put("informed.who", report.informed().who());
        }
        return names;
    }

    /** All others, at most 5,000 characters long (design §6). */
    static Map<String, @Nullable String> texts(Report report) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("modeReason", report.modeReason());
        texts.put("exceptionReason", report.exceptionReason());
        texts.put("place", report.place());
        texts.put("performance", report.performance());
        texts.put("housing", report.housing());
        texts.put("narrative", report.narrative());
        texts.put("familyOpinion", report.familyOpinion());
        texts.put("studentOpinion", report.studentOpinion());
        texts.put("analysis", report.analysis());
        texts.put("outcome", report.outcome());
        texts.put("reflection", report.reflection());
        texts.put("mediaWaiver", report.mediaWaiver());
        texts.putAll(guidance(report));
        lists(report, texts);
        parts(report, texts);
        return texts;
    }

    /** The six orientations, whether ticked or not. */
    static Map<String, @Nullable String> guidance(Report report) {
        var guidance = report.guidance();
        var texts = new LinkedHashMap<String, @Nullable String>();
        if (guidance != null) {
            texts.put("guidance.policy", guidance.policy());
            texts.put("guidance.ideology", guidance.ideology());
            texts.put("guidance.study", guidance.study());
            texts.put("guidance.psychology", guidance.psychology());
            texts.put("guidance.life", guidance.life());
            texts.put("guidance.growth", guidance.growth());
        }
        return texts;
    }

    private static void lists(Report report, Map<String, @Nullable String> texts) {
        for (var index = 0; index < report.visited().size(); index++) {
            var visited = report.visited().get(index);
            texts.put("visited[%d].relation".formatted(index), visited.relation());
            texts.put("visited[%d].phone".formatted(index), visited.phone());
        }
        for (var index = 0; index < report.family().size(); index++) {
            var member = report.family().get(index);
            texts.put("family[%d].relation".formatted(index), member.relation());
            texts.put("family[%d].occupation".formatted(index), member.occupation());
            texts.put("family[%d].health".formatted(index), member.health());
        }
        for (var index = 0; index < report.hardshipCauses().size(); index++) {
            texts.put(
                    "hardshipCauses[%d]".formatted(index),
                    report.hardshipCauses().get(index));
        }
        for (var index = 0; index < report.measures().size(); index++) {
            var measure = report.measures().get(index);
            texts.put("measures[%d].text".formatted(index), measure.text());
            texts.put("measures[%d].owner".formatted(index), measure.owner());
        }
    }

    private static void parts(Report report, Map<String, @Nullable String> texts) {
        if (report.informed() != null) {
            texts.put("informed.what", report.informed().what());
        }
        var graduate = report.graduate();
        if (graduate != null) {
            texts.put("graduate.employment", graduate.employment());
            texts.put("graduate.development", graduate.development());
            texts.put("graduate.needs", graduate.needs());
        }
        var loan = report.loan();
        if (loan != null) {
            for (var index = 0; index < loan.contacts().size(); index++) {
                var contact = loan.contacts().get(index);
                texts.put("loan.contacts[%d].what".formatted(index), contact.what());
                texts.put("loan.contacts[%d].response".formatted(index), contact.response());
            }
        }
    }
}
