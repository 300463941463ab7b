package org.homevisit.organisation;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Students between the record and its row. */
class StudentRows implements RowMapper<Student> {

    static final String COLUMNS = """
            student_number, name, gender, college, study_level, grade, major, class_name, political_status, status,
            hardship, region, address, contact_name, contact_relation, contact_phone, loan_overdue_amount,
            loan_overdue_since
            """;
    static final String INSERT = """
            insert into student (name, name_pinyin, name_initials, gender, college, study_level, grade, major,
                class_name, political_status, status, hardship, region, address, contact_name, contact_relation,
                contact_phone, loan_overdue_amount, loan_overdue_since, student_number)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String UPDATE = """
            update student set name = ?, name_pinyin = ?, name_initials = ?, gender = ?, college = ?, study_level = ?,
                grade = ?, major = ?, class_name = ?, political_status = ?, status = ?, hardship = ?, region = ?,
                address = ?, contact_name = ?, contact_relation = ?, contact_phone = ?, loan_overdue_amount = ?,
                loan_overdue_since = ?
            where student_number = ?
            """;

    @Override
    public Student mapRow(ResultSet row, int index) throws SQLException {
        return new Student(
                row.getString("student_number"),
                row.getString("name"),
                row.getString("gender"),
                row.getString("college"),
                Level.valueOf(row.getString("study_level")),
                row.getInt("grade"),
                row.getString("major"),
                row.getString("class_name"),
                row.getString("political_status"),
                StudentStatus.valueOf(row.getString("status")),
                hardship(row.getString("hardship")),
                row.getString("region"),
                row.getString("address"),
                row.getString("contact_name"),
                row.getString("contact_relation"),
                row.getString("contact_phone"),
                row.getBigDecimal("loan_overdue_amount"),
                row.getObject("loan_overdue_since", LocalDate.class));
    }

    private @Nullable Hardship hardship(@Nullable String code) {
        return code == null ? null : Hardship.valueOf(code);
    }

    static void write(PreparedStatement statement, Student student, Pinyin pinyin) throws SQLException {
        var reading = pinyin.of(student.name());
        var hardship = student.hardship();
        var overdueSince = student.loanOverdueSince();
        statement.setString(1, student.name());
        statement.setString(2, reading.full());
        statement.setString(3, reading.initials());
        statement.setString(4, student.gender());
        statement.setString(5, student.college());
        statement.setString(6, student.level().name());
        statement.setInt(7, student.grade());
        statement.setString(8, student.major());
        statement.setString(9, student.className());
        statement.setString(10, student.politicalStatus());
        statement.setString(11, student.status().name());
        statement.setString(12, hardship == null ? null : hardship.name());
        statement.setString(13, student.region());
        statement.setString(14, student.address());
        statement.setString(15, student.contactName());
        statement.setString(16, student.contactRelation());
        statement.setString(17, student.contactPhone());
        statement.setBigDecimal(18, student.loanOverdueAmount());
        statement.setDate(19, overdueSince == null ? null : Date.valueOf(overdueSince));
        statement.setString(20, student.number());
    }
}
