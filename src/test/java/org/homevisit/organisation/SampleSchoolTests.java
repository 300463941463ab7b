package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleSchoolTests {

    private final FoundSchool.School school =
            new SampleSchool(Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Shanghai"))).school();

    @Test
    void collegesHaveTheirHeads() {
        assertThat(heads(StudentStatus.CURRENT)).isEqualTo(Map.of("CS", 800L, "ME", 600L, "ART", 400L));
        assertThat(heads(StudentStatus.GRADUATED)).isEqualTo(Map.of("CS", 40L, "ME", 30L, "ART", 20L));
    }

    @Test
    void everyCollegeHasFourIntakesThreeLevelsAndSeveralMajors() {
        for (var college : List.of("CS", "ME", "ART")) {
            var current = of(college).stream()
                    .filter(student -> student.status() == StudentStatus.CURRENT)
                    .toList();
            assertThat(current).extracting(Student::grade).containsOnly(2023, 2024, 2025, 2026);
            assertThat(current).extracting(Student::level).containsOnly(Level.values());
            assertThat(current.stream().map(Student::major).distinct()).hasSize(5);
        }
    }

    @Test
    void aQuarterOfTheGraduatesHasAnOverdueLoan() {
        assertThat(school.students().stream()
                        .filter(student -> student.loanOverdueAmount() != null)
                        .peek(student -> assertThat(student.status()).isEqualTo(StudentStatus.GRADUATED))
                        .collect(Collectors.groupingBy(Student::college, Collectors.counting())))
                .isEqualTo(Map.of("CS", 10L, "ME", 8L, "ART", 5L));
    }

    @Test
    void namesThatTripAreThere() {
        for (var college : List.of("CS", "ME", "ART")) {
            var names = of(college).stream().collect(Collectors.groupingBy(Student::name, Collectors.counting()));
            assertThat(names.values().stream().filter(count -> count == 2)).hasSize(2);
            assertThat(names.values()).allMatch(count -> count <= 2);
            assertThat(names.keySet()).filteredOn(name -> name.contains("·")).hasSize(1);
            assertThat(names.keySet())
                    .filteredOn(name -> !name.contains("·") && name.length() == 4)
                    .hasSize(1);
        }
    }

    @Test
    void numbersAndPhonesAreOneOfAKind() {
        assertThat(school.students())
                .extracting(Student::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{9}"));
        assertThat(school.students())
                .extracting(Student::contactPhone)
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("1380000\\d{4}"));
        assertThat(school.staff())
                .extracting(Account::phone)
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("1380000\\d{4}"));
    }

    @Test
    void staffIsAsTheDesignSays() {
        assertThat(school.staff())
                .hasSize(36)
                .extracting(Account::account)
                .contains("admin", "centre", "president", "cs-coordinator", "me-leader", "art-seal", "cs-visitor-8");
        assertThat(school.staff().stream()
                        .filter(account -> account.account().startsWith("me-visitor-"))
                        .map(Account::role))
                .containsExactly(
                        VisitorRole.COUNSELLOR,
                        VisitorRole.COUNSELLOR,
                        VisitorRole.COUNSELLOR,
                        VisitorRole.COUNSELLOR,
                        VisitorRole.STUDY_MENTOR,
                        VisitorRole.STUDY_MENTOR,
                        VisitorRole.GROWTH_MENTOR,
                        VisitorRole.GROWTH_MENTOR);
    }

    private Map<String, Long> heads(StudentStatus status) {
        return school.students().stream()
                .filter(student -> student.status() == status)
                .collect(Collectors.groupingBy(Student::college, Collectors.counting()));
    }

    private List<Student> of(String college) {
        return school.students().stream()
                .filter(student -> student.college().equals(college))
                .toList();
    }
}
