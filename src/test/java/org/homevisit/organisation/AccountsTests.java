package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.organisation.People.staff;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganisationSlice
class AccountsTests {

    private static final Account COORDINATOR = staff("cs-coordinator", "CS", Group.COLLEGE_COORDINATOR, Group.VISITOR);
    private static final Account OTHER = staff("me-coordinator", "ME", Group.COLLEGE_COORDINATOR);
    private static final Account CENTRE = staff("centre", null, Group.CENTRE);
    private static final Account NOBODY = staff("cs-teacher", "CS");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Colleges colleges;

    @BeforeEach
    void staffOfTwoColleges() {
        colleges.add(new College("CS", "信息工程学院"));
        colleges.add(new College("ME", "机电工程学院"));
        accounts.add(List.of(COORDINATOR, OTHER, CENTRE, NOBODY));
    }

    @Test
    void accountComesBackWithItsGroups() {
        assertThat(accounts.find("cs-coordinator")).contains(COORDINATOR);
        assertThat(accounts.find("cs-teacher")).contains(NOBODY);
        assertThat(accounts.find("CS-COORDINATOR")).isEmpty();
        assertThat(accounts.findAll(List.of("centre", "cs-teacher", "nobody")).values())
                .containsExactlyInAnyOrder(CENTRE, NOBODY);
    }

    @Test
    void collegeGroupsAreOfTheCollegeAndTheCentreIsOfAll() {
        assertThat(accounts.inGroup(Group.COLLEGE_COORDINATOR, "CS")).containsExactly(COORDINATOR);
        assertThat(accounts.inGroup(Group.CENTRE, "CS")).containsExactly(CENTRE);
        assertThat(accounts.inGroup(Group.COLLEGE_COORDINATOR)).containsExactly(COORDINATOR, OTHER);
    }

    @Test
    void changedAccountLosesTheGroupsItNoLongerHas() {
        var moved = staff("cs-coordinator", "ME", Group.SEAL_KEEPER);

        accounts.change(List.of(moved));

        assertThat(accounts.find("cs-coordinator")).contains(moved);
    }

    @Test
    void nobodySignsInWithoutAPasswordOrWhenInactive() {
        assertThat(passwords.hashOf("centre")).isEmpty();

        passwords.store(List.of("centre", "cs-teacher"), "hash");
        var gone =
                new Account("cs-teacher", null, "王老师", "CS", VisitorRole.OTHER, java.util.Set.of(), null, null, false);
        accounts.change(List.of(gone));

        assertThat(passwords.hashOf("centre")).contains("hash");
        assertThat(passwords.hashOf("cs-teacher")).isEmpty();
        assertThat(passwords.hashOf("unknown")).isEmpty();
    }
}
