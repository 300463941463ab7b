package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.organisation.People.actor;
import static org.homevisit.organisation.People.student;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@OrganisationSlice
@Import({FindStudents.class, ShowStudent.class, StudentLeaves.class, SchoolSettings.class})
class StudentScopeTests {

    private static final Actor CENTRE = actor("centre", null, Group.CENTRE);
    private static final Actor COORDINATOR = actor("cs-coordinator", "CS", Group.COLLEGE_COORDINATOR);
    private static final Actor LEADER = actor("cs-leader", "CS", Group.COLLEGE_LEADER);
    private static final Actor VISITOR = actor("cs-visitor-1", "CS", Group.VISITOR);
    private static final PageRequest FIRST = new PageRequest(0, 2);

    @Autowired
    private FindStudents findStudents;

    @Autowired
    private ShowStudent showStudent;

    @Autowired
    private StudentLeaves studentLeaves;

    @Autowired
    private Students students;

    @Autowired
    private Colleges colleges;

    @MockitoBean
    private DepartureListener departures;

    @BeforeEach
    void studentsOfTwoColleges() {
        colleges.add(new College("CS", "信息工程学院"));
        colleges.add(new College("ME", "机电工程学院"));
        students.add(List.of(
                student("191101001", "曾丽", "CS"),
                student("191101002", "张三", "CS", StudentStatus.GRADUATED, 2018),
                student("191101003", "张_丰", "CS"),
                student("191201001", "张三", "ME")));
    }

    @Test
    void listIsCutIntoPagesOfTheOwnCollege() {
        var page = findStudents.find(new StudentSearch(null, null, null, null), FIRST, COORDINATOR);

        assertThat(page.totalElements()).isEqualTo(3);
        assertThat(page.content()).extracting(Student::number).containsExactly("191101001", "191101002");
        assertThat(found(null, CENTRE)).hasSize(4);
    }

    @Test
    void studentsAreFoundByNameNumberAndPinyin() {
        assertThat(found("张三", CENTRE)).containsExactly("191101002", "191201001");
        assertThat(found("1101003", CENTRE)).containsExactly("191101003");
        assertThat(found("zeng li", CENTRE)).containsExactly("191101001");
        assertThat(found("ZS", LEADER)).containsExactly("191101002");
        assertThat(found("_", CENTRE)).containsExactly("191101003");
        assertThat(found("' or 1=1", CENTRE)).isEmpty();
        assertThat(findStudents
                        .find(new StudentSearch("CS", 2018, StudentStatus.GRADUATED, null), FIRST, CENTRE)
                        .totalElements())
                .isEqualTo(1);
    }

    @Test
    void otherCollegesAreNotThere() {
        var other = new StudentSearch("ME", null, null, null);

        assertRefused(Refusal.Kind.NOT_FOUND, () -> findStudents.find(other, FIRST, COORDINATOR));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> showStudent.show("191201001", LEADER));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> showStudent.show("unknown", CENTRE));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> studentLeaves.leave("191201001", "转学", COORDINATOR));
        assertRefused(Refusal.Kind.NOT_ALLOWED, () -> findStudents.find(other, FIRST, VISITOR));
        assertRefused(Refusal.Kind.NOT_ALLOWED, () -> showStudent.show("191101001", VISITOR));
        assertRefused(Refusal.Kind.NOT_ALLOWED, () -> studentLeaves.leave("191101001", "转学", LEADER));
    }

    @Test
    void detailsAreClearForTheCoordinatorOnly() {
        assertThat(showStudent.show("191101001", COORDINATOR).contactPhone()).isEqualTo("13800005678");
        for (var other : List.of(LEADER, CENTRE)) {
            var masked = showStudent.show("191101001", other);
            assertThat(masked.name()).isEqualTo("曾丽");
            assertThat(masked.contactPhone()).isEqualTo("138****5678");
            assertThat(masked.contactName()).isEqualTo("张*");
            assertThat(masked.address()).isEqualTo("***");
            assertThat(masked.region()).isEqualTo("河南省平顶山市鲁山县");
        }
    }

    @Test
    void whoLeavesIsToldOnce() {
        studentLeaves.leave("191101001", " 转学 ", COORDINATOR);

        assertThat(students.find("191101001").orElseThrow().status()).isEqualTo(StudentStatus.LEFT);
        verify(departures).studentsLeft(List.of("191101001"), "转学", COORDINATOR);
        assertRefused(Refusal.Kind.CONFLICT, () -> studentLeaves.leave("191101001", "转学", CENTRE));
        assertRefused(Refusal.Kind.RULE_VIOLATED, () -> studentLeaves.leave("191101002", " ", CENTRE));
        verifyNoMoreInteractions(departures);
    }

    private List<String> found(String text, Actor by) {
        return findStudents
                .find(new StudentSearch(null, null, null, text), new PageRequest(0, 50), by)
                .content()
                .stream()
                .map(Student::number)
                .toList();
    }

    private void assertRefused(Refusal.Kind kind, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
