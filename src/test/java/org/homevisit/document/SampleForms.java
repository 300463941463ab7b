package org.homevisit.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** 附件1 and 附件2 with texts as long as people write them. */
final class SampleForms {

    private static final String[] NAMES = {"张三", "欧阳明月", "买买提·艾合买提江", "李四", "王小二"};
    private static final String[] PURPOSES = {
        "了解复学意愿，宣讲国家助学贷款政策",
        "走访特别困难家庭，了解其主要经济来源、致困原因和实际需求，宣讲国家奖助学金、生源地信用助学贷款及“绿色通道”等资助政策；"
                + "与家长沟通学生在校学习、生活和心理状况，商量学业帮扶与就业指导的具体办法，听取家长对学校教育管理工作的意见和建议，"
                + "并送去学校的关心和慰问。如遇特殊情况（道路结冰、家人住院等）改为视频家访并及时报备。",
        "通报挂科情况，商定补考复习计划",
        "心理关注",
        "回访2021年暑假家访时商定的帮扶措施是否落实；了解父亲术后恢复情况和家庭债务变化"
    };

    private SampleForms() {}

    static OfficialForm plan(int rows) {
        var columns = List.of(
                FormColumn.of("序号"),
                FormColumn.of("学号"),
                FormColumn.of("姓名"),
                FormColumn.of("性别"),
                FormColumn.of("学历层次"),
                FormColumn.of("年级"),
                FormColumn.of("专业班级"),
                FormColumn.of("对象类别"),
                FormColumn.of("关注类型"),
                FormColumn.of("困难认定等级"),
                FormColumn.of("家庭所在地"),
                FormColumn.prose("详细地址"),
                FormColumn.of("家长姓名（关系）"),
                FormColumn.of("家长联系电话"),
                FormColumn.of("家访方式"),
                FormColumn.of("组织形式"),
                FormColumn.of("访问类型"),
                FormColumn.of("拟访日期"),
                FormColumn.prose("家访人员"),
                FormColumn.of("人员身份"),
                FormColumn.of("是否校领导家访/带队领导"),
                FormColumn.of("是否回访/上次家访"),
                FormColumn.prose("家访目的/重点"),
                FormColumn.prose("备注"));
        var sheet = FormSheet.of("附件1", "2022年寒假家访计划申报表", columns)
                .line(
                        Labelled.of("填报单位（盖章）", "信息工程学院"),
                        Labelled.of("学院总人数", 2316),
                        Labelled.of("应家访人数下限", 24),
                        Labelled.of("计划家访人数", rows))
                .line(
                        Labelled.of("其中", "实地 10 / 视频 12 / 电话 4"),
                        Labelled.of("校领导家访 / 毕业生 / 回访", "2 / 3 / 5"),
                        Labelled.of("家访起止日期", "2022-01-12 至 2022-02-15"))
                .rows(IntStream.rangeClosed(1, rows)
                        .mapToObj(SampleForms::planRow)
                        .toList())
                .passage("实施方案", scheme())
                .passage("安全预案", "乘坐正规交通工具，两人同行；出发前查询天气，冰雪天气改为视频家访。\n全程佩戴口罩，每日向学院报平安。")
                .signed(
                        "填表人：王老师\n联系电话：0375-2657000\n填表日期：2021-12-28",
                        "学院领导（签字）：\n\n\n        年    月    日",
                        "（学院盖章）\n\n\n        年    月    日",
                        "学生资助管理中心意见：\n经办人：            负责人：\n\n（盖章）        年    月    日");
        return OfficialForm.of(sheet);
    }

    private static List<Object> planRow(int number) {
        var onsite = number % 3 == 1;
        return Arrays.asList(
                number,
                "19110" + (2000 + number),
                NAMES[number % NAMES.length],
                number % 2 == 0 ? "男" : "女",
                number % 7 == 0 ? "专升本" : "本科",
                "2019",
                number % 4 == 0 ? "数据科学与大数据技术（中外合作办学）2班" : "软件工程1班",
                number % 9 == 0 ? "助学贷款逾期毕业生" : "在校生",
                number % 3 == 0 ? "经济困难、学业困难、突发变故" : "经济困难",
                number % 3 == 0 ? "特别困难" : "一般困难",
                "河南省平顶山市鲁山县",
                onsite ? "梁洼镇北店村北街组138号（村委会向东200米）" : null,
                NAMES[(number + 1) % NAMES.length] + "（父）",
                "1380000" + (1000 + number),
                onsite ? "实地" : "网络视频",
                onsite ? "集体访" : "个人访",
                "定访",
                "2022-01-18",
                onsite ? "王建国（辅导员）、李秀英（学业导师）、赵一曼（成长导师）" : "王建国（辅导员）",
                onsite ? "辅导员、学业导师、成长导师" : "辅导员",
                number % 10 == 1 ? "是/副校长某某" : "否",
                number % 5 == 4 ? "是/2021-07-20" : "否",
                PURPOSES[number % PURPOSES.length],
                number % 6 == 0 ? "=HYPERLINK(\"http://example.org\",\"点我\")" : null);
    }

    private static String scheme() {
        var paragraphs = new ArrayList<String>();
        for (var part = 1; part <= 12; part++) {
            paragraphs.add("　　" + part + "．学院成立以党总支书记、院长为组长的家访工作领导小组，统筹安排本次寒假家访活动，"
                    + "坚持“应访尽访、突出重点、注重实效”的原则，覆盖各个年级、各个层次和各个专业的学生，采取实地走访、网络视频和电话相结合的方式，"
                    + "把家庭经济困难、学业困难、心理关注、就业困难、孤儿单亲以及遭遇突发变故的学生作为重点对象，做到一人一策、一访一档。");
        }
        return String.join("\n", paragraphs);
    }

    static OfficialForm statistics(int rows) {
        var roster = FormSheet.of(
                        "附件2 名册",
                        "2022年寒假家访活动学院走访统计表",
                        List.of(
                                FormColumn.of("序号"),
                                FormColumn.of("学号"),
                                FormColumn.of("姓名"),
                                FormColumn.of("家访方式"),
                                FormColumn.of("实际日期时间"),
                                FormColumn.prose("主要问题"),
                                FormColumn.prose("与计划差异")))
                .line(
                        Labelled.of("填报单位（盖章）", "信息工程学院"),
                        Labelled.of("口径", "完成口径"),
                        Labelled.of("统计截止时间", "2022-02-20 12:00"),
                        Labelled.of("单位", "人"))
                .rows(IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> List.<Object>of(
                                number,
                                "19110" + (2000 + number),
                                NAMES[number % NAMES.length],
                                "实地",
                                "2022-01-18 09:30 至 11:00",
                                PURPOSES[number % PURPOSES.length],
                                number % 5 == 0 ? "变更：家访方式 实地→网络视频（道路结冰）" : "无"))
                        .toList())
                .signed("填表人：\n联系电话：\n填表日期：", "学院领导（签字）：\n\n        年    月    日", "（学院盖章）");
        var totals = FormSheet.of(
                        "附件2 汇总",
                        "2022年寒假家访活动学院走访统计表（汇总）",
                        List.of(FormColumn.prose("项目"), FormColumn.of("计划"), FormColumn.of("完成"), FormColumn.of("占比")))
                .line(Labelled.of("填报单位（盖章）", "信息工程学院"), Labelled.of("单位", "人"))
                .rows(List.of(
                        List.of("学院总人数", 2316, 2316, ""),
                        List.of("覆盖率", "1.12%", "1.08%", ""),
                        List.of("其中：实地", 10, 10, "40.0%"),
                        List.of("其中：网络视频", 12, 11, "44.0%")))
                .signed("填表人：", "学院领导（签字）：", "（学院盖章）");
        var differences = FormSheet.of(
                "差异",
                "与计划差异明细",
                List.of(FormColumn.of("学号"), FormColumn.of("姓名"), FormColumn.of("差异"), FormColumn.prose("原因")));
        return OfficialForm.of(roster, totals, differences);
    }
}
