package org.homevisit.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A student as the roster knows him; what is blank there is null here. */
public record Student(
        String number,
        String name,
        String gender,
        String college,
        Level level,
        int grade,
        String major,
        String className,
        @Nullable String politicalStatus,
        StudentStatus status,
        @Nullable Hardship hardship,
        @Nullable String region,
        @Nullable String address,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone,
        @Nullable BigDecimal loanOverdueAmount,
        @Nullable LocalDate loanOverdueSince) {

    /** 专业班级: classes are mostly named after their major, which then is not said twice. */
    public String classWithMajor() {
        return className.startsWith(major) ? className : major + className;
    }
}
