package org.homevisit.visit;

import org.homevisit.document.WordPage;

/** 一 学生信息, from the roster and the plan. */
final class StudentPart {

    private StudentPart() {}

    static WordPage add(WordPage page, PaperSource source, PaperWords words) {
        var visit = source.visit();
        var student = source.student();
        return page.heading(words.word("section.student"))
                .fields(
                        2,
                        words.labelled("name", student == null ? null : student.name()),
                        words.labelled("studentNumber", visit.studentNumber()),
                        words.labelled("gender", student == null ? null : student.gender()),
                        words.labelled("college", source.collegeName()),
                        words.labelled("level", student == null ? null : student.level()),
                        words.labelled("grade", student == null ? null : student.grade()),
                        words.labelled("class", student == null ? null : student.major() + " " + student.className()),
                        words.labelled("politics", student == null ? null : student.politicalStatus()),
                        words.labelled("target", visit.target()),
                        words.labelled("hardship", visit.hardship()))
                .fields(
                        1,
                        words.labelled("concerns", PaperWords.labels(visit.concerns())),
                        words.field("performance", source.report().performance()));
    }
}
