package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homevisit.document.TemplateColumn;
import org.junit.jupiter.api.Test;

class RosterTemplatesTests {

    private static final List<College> COLLEGES = List.of(new College("CS", "信息工程学院"));

    @Test
    void studentsTemplateHasTheHeadsOfTheDesign() {
        var columns = StudentSheet.template(COLLEGES).columns();

        assertThat(columns.stream().map(TemplateColumn::title))
                .containsExactly(
                        "学号 姓名 性别 学院代码 学历层次 年级 专业 班级 政治面貌 状态 困难等级 家庭所在地 详细地址 联系人 关系 联系电话 贷款逾期金额 逾期起始".split(" "))
                .containsExactlyElementsOf(StudentSheet.COLUMNS);
        assertThat(columns.stream().filter(TemplateColumn::required).map(TemplateColumn::title))
                .containsExactlyElementsOf(StudentSheet.REQUIRED);
    }

    @Test
    void staffTemplateHasTheHeadsOfTheDesign() {
        assertThat(StaffSheet.template(COLLEGES).columns().stream().map(TemplateColumn::title))
                .containsExactly("工号 姓名 学院代码 身份 账号 手机 邮箱 角色".split(" "))
                .containsExactlyElementsOf(StaffSheet.COLUMNS);
    }
}
