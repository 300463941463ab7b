package org.homevisit.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homevisit.document.Labelled;
import org.homevisit.document.WordPage;
import org.jspecify.annotations.Nullable;

/** 总结.docx of a college, and its cases one by one. */
final class SummaryPage {

    private SummaryPage() {}

    static WordPage of(StatisticsData data, Summary summary) {
        var page = WordPage.of(data.college().name() + data.campaign().name() + "工作总结")
                .line(
                        Labelled.of("学院（盖章）", data.college().name()),
                        Labelled.of(
                                "完成",
                                data.completed() + " / "
                                        + data.lines(Edition.PLANNED).size() + " 人"),
                        Labelled.of("应访下限", data.minimum() + " 人"))
                .heading("一、学院家访情况")
                .prose(text(summary.overview()))
                .heading("二、遇到的问题")
                .prose(text(summary.problems()))
                .heading("三、解决的方法")
                .prose(text(summary.solutions()));
        if (!summary.posts().isEmpty()) {
            page = page.heading("四、宣传推文").table(List.of("标题", "网址", "发布日期"), posts(summary));
        }
        return page.signed("填表人：\n\n日期：　　年　月　日", "学院领导（签字）：\n\n日期：　　年　月　日", "（学院盖章）\n\n日期：　　年　月　日");
    }

    static WordPage ofCase(Summary.StudentCase each) {
        return WordPage.of(Objects.requireNonNullElse(each.title(), "成长成才案例"))
                .heading("走访前")
                .prose(text(each.before()))
                .heading("走访后")
                .prose(text(each.after()))
                .heading("毕业后")
                .prose(text(each.afterGraduation()));
    }

    private static List<List<String>> posts(Summary summary) {
        var rows = new ArrayList<List<String>>();
        for (var post : summary.posts()) {
            rows.add(List.of(
                    text(post.title()),
                    text(post.url()),
                    post.publishedOn() == null ? "" : post.publishedOn().toString()));
        }
        return rows;
    }

    private static String text(@Nullable String text) {
        return text == null || text.isBlank() ? "—" : text;
    }
}
