package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@OrganisationSlice
@Import({SchoolSettings.class, FoundSchool.class, SampleSchool.class})
class OpenDoorsTests {

    @Autowired
    private SchoolSettings settings;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private FoundSchool foundSchool;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Students students;

    @Autowired
    private Wording wording;

    @MockitoBean
    private IdentityMirror mirror;

    @Test
    void sampleSchoolIsFoundedOnce() {
        start(true, null, null);
        start(true, null, null);

        assertThat(students.countCurrentByCollege()).containsEntry("CS", 800).containsEntry("ART", 400);
        var hash = passwords.hashOf("cs-visitor-1").orElseThrow();
        assertThat(new BCryptPasswordEncoder().matches("demo", hash)).isTrue();
        verify(mirror, times(1)).colleges(argThat(colleges -> colleges.size() == 3));
        verify(mirror, times(1)).accounts(argThat(people -> people.size() == 36));
    }

    @Test
    void sampleSchoolIsRefusedWithoutDemo() {
        start(true, null, null);

        assertThatThrownBy(() -> start(false, "root", "long enough"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("示例学校");
    }

    @Test
    void ownSchoolNeedsAnAdministratorFromTheEnvironment() {
        assertThatThrownBy(() -> start(false, null, null))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("HOMEVISIT_ADMIN_ACCOUNT"));
        assertThatThrownBy(() -> start(false, "root", "short")).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> start(false, "管理员", "long enough")).isInstanceOf(StartRefused.class);
        assertThat(settings.kind()).isEmpty();

        start(false, "root", "long enough");
        start(false, null, null);

        assertThat(accounts.find("root").orElseThrow().groups()).containsExactly(Group.CAMUNDA_ADMIN);
        assertThat(passwords.hashOf("root")).isPresent();
        assertThatThrownBy(() -> start(true, null, null)).isInstanceOf(StartRefused.class);
    }

    private void start(boolean demo, String account, String password) {
        var environment = new MockEnvironment();
        if (demo) {
            environment.setActiveProfiles("demo");
        }
        new OpenDoors(environment, new OrganisationSettings(account, password), settings, sample, foundSchool, wording)
                .afterSingletonsInstantiated();
    }
}
