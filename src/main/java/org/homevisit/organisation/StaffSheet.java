package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.homevisit.document.SheetTemplate;
import org.homevisit.document.TemplateColumn;
import org.jspecify.annotations.Nullable;

/** The staff's roster as a sheet (design §6). */
final class StaffSheet {

    static final String STAFF_NUMBER = "工号";
    static final String ACCOUNT = "账号";
    static final String COLLEGE = "学院代码";
    private static final String NAME = "姓名";
    private static final String ROLE = "身份";
    private static final String PHONE = "手机";
    private static final String EMAIL = "邮箱";
    private static final String GROUPS = "角色";

    static final List<String> REQUIRED = List.of(STAFF_NUMBER, NAME, COLLEGE, ROLE, ACCOUNT);
    static final List<String> COLUMNS = List.of(STAFF_NUMBER, NAME, COLLEGE, ROLE, ACCOUNT, PHONE, EMAIL, GROUPS);

    private static final Pattern STAFF_NUMBER_FORM = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern ACCOUNT_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s,;<>]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[、，,；;\\s]+");
    private static final int EMAIL_LENGTH = 120;

    /** The roster gives every role but the centre's and the administrator's. */
    private static final Map<String, Group> WORDS = words();

    private final CollegeIndex colleges;
    private final Set<String> heads;

    StaffSheet(CollegeIndex colleges, Set<String> heads) {
        this.colleges = colleges;
        this.heads = heads;
    }

    static SheetTemplate template(List<College> colleges) {
        return SheetTemplate.of(
                "教职工名册",
                TemplateColumn.of(STAFF_NUMBER, "全校唯一，字母、数字或连字符，最多 20 位，按文本填写", "T2019001")
                        .must(),
                TemplateColumn.of(NAME, "中间的点写作 ·", "王老师").must(),
                TemplateColumn.oneOf(
                        COLLEGE,
                        "学院的代码或名称；只有校领导留空",
                        colleges.stream().map(College::code).toList()),
                TemplateColumn.oneOf(
                                ROLE,
                                "",
                                Arrays.stream(VisitorRole.values())
                                        .map(VisitorRole::label)
                                        .toList())
                        .must(),
                TemplateColumn.of(ACCOUNT, "登录用，字母或数字开头，只含字母、数字、点、下划线和连字符；新账号由管理员设置密码", "wang.laoshi")
                        .must(),
                TemplateColumn.of(PHONE, "手机号，或带区号的座机", "13800000000"),
                TemplateColumn.of(EMAIL, "接收通知", "wang@example.edu.cn"),
                TemplateColumn.anyOf(
                        GROUPS, "可多选，用顿号分开；新账号留空即为家访人员", "visitor、college-coordinator", List.copyOf(WORDS.keySet())));
    }

    /** Null when a cell is wrong; every wrong one has been complained of. */
    @Nullable
    Account read(RowReader row, Map<String, Account> known) {
        var staffNumber = row.matching(STAFF_NUMBER, STAFF_NUMBER_FORM, "organisation.cell.staffNumber");
        var name = row.requiredName(NAME);
        var college = colleges.read(row, COLLEGE);
        var role = row.requiredCode(ROLE, VisitorRole.values());
        var account = row.matching(ACCOUNT, ACCOUNT_FORM, "organisation.cell.account");
        var former = account == null ? null : known.get(account);
        var phone = heads.contains(PHONE) || former == null ? row.phone(PHONE) : former.phone();
        var email = heads.contains(EMAIL) || former == null ? email(row) : former.email();
        var groups = groups(row);
        if (!row.isGood() || staffNumber == null || name == null || role == null || account == null || groups == null) {
            return null;
        }
        if (groups.isEmpty()) {
            groups = former == null ? ordinary(role) : former.groups();
        }
        var active = former == null || former.active();
        return new Account(account, staffNumber, name, college, role, groups, phone, email, active);
    }

    private @Nullable String email(RowReader row) {
        return row.typed(
                EMAIL,
                "organisation.cell.email",
                plain -> plain.length() <= EMAIL_LENGTH
                                && EMAIL_FORM.matcher(plain).matches()
                        ? plain
                        : null);
    }

    /** Empty when none is given, null when one is wrong. */
    private @Nullable Set<Group> groups(RowReader row) {
        var written = row.plain(GROUPS);
        var groups = EnumSet.noneOf(Group.class);
        if (written == null) {
            return groups;
        }
        var unknown = new ArrayList<String>();
        for (var word : BETWEEN_GROUPS.split(written)) {
            var group = WORDS.get(word);
            if (group == null) {
                unknown.add(word);
            } else {
                groups.add(group);
            }
        }
        if (unknown.isEmpty()) {
            return groups;
        }
        row.reject(GROUPS, "organisation.cell.groups", String.join("、", unknown), String.join("、", WORDS.keySet()));
        return null;
    }

    private Set<Group> ordinary(VisitorRole role) {
        return EnumSet.of(role == VisitorRole.SCHOOL_LEADER ? Group.SCHOOL_LEADER : Group.VISITOR);
    }

    private static Map<String, Group> words() {
        var words = new LinkedHashMap<String, Group>();
        for (var group : Group.values()) {
            if (group != Group.CENTRE && group != Group.CAMUNDA_ADMIN) {
                words.put(group.id(), group);
                words.put(group.label(), group);
            }
        }
        return words;
    }
}
