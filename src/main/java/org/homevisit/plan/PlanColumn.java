package org.homevisit.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of 附件1 that are filled in by hand (domain §2.1), by the heads under which a sheet may hold them. */
enum PlanColumn {
    STUDENT("学号", "studentNumber"),
    NAME("姓名", "studentName"),
    TARGET("对象类别", "target"),
    CONCERNS("关注类型(可多选)", "concerns", "关注类型"),
    HARDSHIP("困难认定等级", "hardship", "困难等级"),
    REGION("家庭所在地", "region"),
    ADDRESS("详细地址", "address"),
    CONTACT("家长姓名(关系)", "contactName", "家长姓名"),
    RELATION("家长与学生关系", "contactRelation", "关系", "家长关系", "与学生关系"),
    PHONE("家长联系电话", "contactPhone", "联系电话"),
    MODE("家访方式", "mode"),
    PARTY("组织形式", "party"),
    KIND("访问类型", "kind"),
    DATE("拟访日期", "plannedDate", "计划日期"),
    VISITORS("家访人员", "visitors"),
    LEADER("是否校领导家访/带队领导", "schoolLeader", "是否校领导家访", "带队领导", "校领导"),
    AGREED("校领导已沟通", "schoolLeaderAgreed", "已沟通"),
    REVISIT("是否回访/上次家访", "revisitOf", "是否回访", "上次家访"),
    PURPOSE("家访目的/重点", "purpose", "家访目的"),
    NOTE("备注", "note");

    private final String title;
    private final String field;
    private final List<String> others;

    PlanColumn(String title, String field, String... others) {
        this.title = title;
        this.field = field;
        this.others = List.of(others);
    }

    String title() {
        return title;
    }

    /** The head of this column in a sheet, if it has one. */
    Optional<String> headIn(List<String> heads) {
        return heads.stream()
                .filter(head -> Stream.concat(Stream.of(title), others.stream()).anyMatch(plain(head)::equals))
                .findFirst();
    }

    /** The column that shows a field of the wire, such as <code>visitors[1]</code>. */
    static Optional<PlanColumn> ofField(String wire) {
        var name = wire.replaceAll("\\[.*", "");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(name))
                .findFirst();
    }

    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
