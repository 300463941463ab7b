package org.homevisit.visit;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homevisit.document.Labelled;
import org.homevisit.document.WordPage;
import org.homevisit.evidence.EvidenceKind;
import org.homevisit.organisation.Coded;
import org.jspecify.annotations.Nullable;

/** 附件3 家访工作报告（以学生为单位）, section by section (domain §2.3). */
public final class ReportPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String BLANK = "—";

    private final ReportFacts facts;
    private final Visit visit;
    private final Report report;

    private ReportPage(ReportFacts facts) {
        this.facts = facts;
        this.visit = facts.visit().visit();
        this.report = facts.visit().report();
    }

    public static WordPage of(ReportFacts facts) {
        return new ReportPage(facts).page();
    }

    private WordPage page() {
        var page = WordPage.of("家访工作报告")
                .line(
                        Labelled.of("学院", facts.collegeName()),
                        Labelled.of("类别", visit.schoolLeader() == null ? "学院家访" : "校领导家访"),
                        Labelled.of("编号", visit.number()));
        page = student(page);
        page = circumstances(page);
        page = family(page);
        page = talk(page);
        page = opinions(page);
        page = graduate(page);
        page = closing(page);
        return page.signed(
                "家访人员（签字）：\n\n\n　　年　月　日", "学院审核意见：" + opinion() + "\n学院领导（签字）：\n\n　　年　月　日", "（学院盖章）\n\n\n　　年　月　日");
    }

    private WordPage student(WordPage page) {
        var student = facts.student();
        return page.heading("一、学生信息")
                .fields(
                        2,
                        Labelled.of("姓名", student.name()),
                        Labelled.of("学号", student.number()),
                        Labelled.of("性别", student.gender()),
                        Labelled.of("政治面貌", text(student.politicalStatus())),
                        Labelled.of("年级", student.grade()),
                        Labelled.of("专业班级", student.classWithMajor()),
                        Labelled.of("对象类别", label(visit.target())),
                        Labelled.of("困难等级", label(visit.hardship())),
                        Labelled.of(
                                "关注类型",
                                facts.concerns().stream().map(Coded::label).collect(joining("、"))),
                        Labelled.of("报告状态", visit.state().label()))
                .fields(1, Labelled.of("在校表现", text(report.performance())));
    }

    private WordPage circumstances(WordPage page) {
        var mode = report.mode() == null ? visit.mode() : report.mode();
        var fields = new ArrayList<>(List.of(
                Labelled.of("家访方式", mode.label()),
                Labelled.of("组织形式", label(visit.party())),
                Labelled.of("访问类型", label(visit.kind())),
                Labelled.of("地点（平台、号码）", text(report.place())),
                Labelled.of("开始时间", time(report.startedAt())),
                Labelled.of("结束时间", time(report.endedAt()))));
        page = page.heading("二、家访信息").fields(2, fields).fields(1, Labelled.of("家访人员", visitors()));
        var reasons = Stream.of(
                        Labelled.of("变更方式的原因", report.modeReason()),
                        Labelled.of("不在活动时间内的原因", report.exceptionReason()))
                .filter(reason -> !reason.value().isBlank())
                .toList();
        if (!reasons.isEmpty()) {
            page = page.fields(1, reasons);
        }
        return page.table(
                List.of("受访人", "与学生关系", "联系电话"),
                (report.visited().stream()
                        .map(person -> List.of(text(person.name()), text(person.relation()), text(person.phone())))
                        .toList()));
    }

    private WordPage family(WordPage page) {
        return page.heading("三、家庭情况")
                .table(
                        List.of("称谓", "年龄", "职业", "健康状况"),
                        (report.family().stream()
                                .map(member -> List.of(
                                        text(member.relation()),
                                        member.age() == null
                                                ? BLANK
                                                : member.age().toString(),
                                        text(member.occupation()),
                                        text(member.health())))
                                .toList()))
                .fields(
                        1,
                        Labelled.of("居住条件", text(report.housing())),
                        Labelled.of("家庭年收入", label(report.incomeBand())),
                        Labelled.of("致困原因、突发变故", text(String.join("、", report.hardshipCauses()))));
    }

    private WordPage talk(WordPage page) {
        var guidance = report.guidance();
        var topics = guidance == null
                ? List.<Labelled>of()
                : Stream.of(
                                Labelled.of("政策宣传", guidance.policy()),
                                Labelled.of("思想引导", guidance.ideology()),
                                Labelled.of("学业辅导", guidance.study()),
                                Labelled.of("心理疏导", guidance.psychology()),
                                Labelled.of("生活指导", guidance.life()),
                                Labelled.of("成长向导", guidance.growth()))
                        .filter(topic -> !topic.value().isBlank())
                        .toList();
        page = page.heading("四、家访内容");
        if (!topics.isEmpty()) {
            page = page.fields(1, topics);
        }
        return page.fields(
                        1,
                        Labelled.of(
                                "安全教育",
                                text(report.safetyEducation().stream()
                                        .map(Coded::label)
                                        .collect(joining("、")))))
                .prose(text(report.narrative()));
    }

    private WordPage opinions(WordPage page) {
        return page.heading("五、反馈")
                .fields(
                        1,
                        Labelled.of("家长意见与诉求", text(report.familyOpinion())),
                        Labelled.of("学生意见与诉求", text(report.studentOpinion())))
                .heading("六、分析与措施")
                .fields(1, Labelled.of("存在问题及成因分析", text(report.analysis())), Labelled.of("风险等级", label(report.risk())))
                .table(
                        List.of("帮扶措施", "责任人", "期限"),
                        (report.measures().stream()
                                .map(measure ->
                                        List.of(text(measure.text()), owner(measure.owner()), text(measure.dueDate())))
                                .toList()));
    }

    private WordPage graduate(WordPage page) {
        var graduate = report.graduate();
        if (graduate != null) {
            page = page.heading("毕业生情况")
                    .fields(
                            1,
                            Labelled.of("就业去向", text(graduate.employment())),
                            Labelled.of("发展情况", text(graduate.development())),
                            Labelled.of("需求", text(graduate.needs())));
        }
        var loan = report.loan();
        if (loan != null) {
            page = page.heading("助学贷款")
                    .fields(
                            2,
                            Labelled.of("还款意向", yes(loan.willing())),
                            Labelled.of("已告知注意事项", yes(loan.noticesGiven())),
                            Labelled.of("承诺还款时间", text(loan.promisedDate())),
                            Labelled.of("联系次数", loan.contacts().size()))
                    .table(
                            List.of("联系时间", "沟通内容", "学生反馈"),
                            (loan.contacts().stream()
                                    .map(contact ->
                                            List.of(time(contact.at()), text(contact.what()), text(contact.response())))
                                    .toList()));
        }
        return page;
    }

    private WordPage closing(WordPage page) {
        var next = report.nextRevisit();
        var informed = report.informed();
        return page.heading("七、成效体会")
                .fields(1, Labelled.of("家访成效", text(report.outcome())), Labelled.of("心得体会", text(report.reflection())))
                .heading("八、回访计划")
                .fields(
                        2,
                        Labelled.of("纳入连续培养", next == null ? "否" : yes(next.planned())),
                        Labelled.of(
                                "下次回访",
                                next == null || next.date() == null ? BLANK : next.date() + " " + label(next.mode())))
                .heading("九、佐证")
                .fields(
                        2,
                        Labelled.of("照片 应交/实交", visit.owed().photos() + " / " + count(EvidenceKind.PHOTO)),
                        Labelled.of("视频或音频", count(EvidenceKind.VIDEO) + count(EvidenceKind.AUDIO) + " 个"),
                        Labelled.of("无音视频的原因", text(report.mediaWaiver())),
                        Labelled.of("宣传授权", label(report.publicityConsent())))
                .fields(
                        1,
                        Labelled.of(
                                "知情确认",
                                informed == null
                                        ? BLANK
                                        : text(informed.what()) + "（" + text(informed.who()) + "，" + time(informed.at())
                                                + "）"));
    }

    private String visitors() {
        return visit.people().stream()
                .map(account -> {
                    var person = facts.people().get(account);
                    return person == null
                            ? account
                            : person.name() + "（" + person.role().label() + "）";
                })
                .collect(joining("、"));
    }

    private String owner(@Nullable String owner) {
        var person = owner == null ? null : facts.people().get(owner);
        return person == null ? text(owner) : person.name();
    }

    /** What the college's checker said at last. */
    private String opinion() {
        return facts.trail().stream()
                .filter(entry -> entry.task().equals("UserTask_CheckReport") && entry.approved() != null)
                .reduce((earlier, later) -> later)
                .map(entry -> (entry.approved() ? "通过" : "退回") + "（" + entry.name() + " "
                        + entry.at().toLocalDate() + "）" + Objects.requireNonNullElse(entry.remarks(), ""))
                .orElse("");
    }

    private long count(EvidenceKind kind) {
        return facts.files().stream().filter(file -> file.kind() == kind).count();
    }

    private static String label(@Nullable Coded code) {
        return code == null ? BLANK : code.label();
    }

    private static String text(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? BLANK : value.toString();
    }

    private static String time(@Nullable OffsetDateTime time) {
        return time == null ? BLANK : MINUTE.format(time);
    }

    private static String yes(@Nullable Boolean value) {
        return value == null ? BLANK : value ? "是" : "否";
    }
}
