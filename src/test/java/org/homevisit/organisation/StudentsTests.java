package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.homevisit.organisation.People.student;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganisationSlice
class StudentsTests {

    @Autowired
    private Students students;

    @Autowired
    private Colleges colleges;

    @BeforeEach
    void twoColleges() {
        colleges.add(new College("CS", "信息工程学院"));
        colleges.add(new College("ME", "机电工程学院"));
    }

    @Test
    void studentComesBackAsItWasStored() {
        var stored = student("191102034", "曾丽", "CS");

        students.add(List.of(stored));

        assertThat(students.find("191102034")).contains(stored);
        assertThat(students.find("191102035")).isEmpty();
        assertThat(students.findAll(List.of("191102034", "x"))).containsExactly(entry("191102034", stored));
    }

    @Test
    void onlyCurrentStudentsCountAsHeads() {
        students.add(List.of(
                student("1", "甲一", "CS"),
                student("2", "甲二", "CS", StudentStatus.CURRENT, 2020),
                student("3", "甲三", "CS", StudentStatus.GRADUATED, 2015),
                student("4", "甲四", "ME", StudentStatus.SUSPENDED, 2020)));

        assertThat(students.countCurrentByCollege()).containsExactly(entry("CS", 2));
        assertThat(students.currentCohorts("CS"))
                .containsExactly(new Cohort(2019, Level.BACHELOR, 1), new Cohort(2020, Level.BACHELOR, 1));
    }

    @Test
    void collegesAreFoundByCode() {
        assertThat(colleges.all()).extracting(College::code).containsExactly("CS", "ME");
        assertThat(colleges.get("ME").name()).isEqualTo("机电工程学院");
        assertThat(colleges.find("XX")).isEmpty();
    }
}
