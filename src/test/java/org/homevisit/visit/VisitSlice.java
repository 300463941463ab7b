package org.homevisit.visit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.plan.Plans;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Trail;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The visits' own tables and use cases; the other modules and the engine are stand-ins. Each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@Tag("database")
@ImportAutoConfiguration({MessageSourceAutoConfiguration.class, JacksonAutoConfiguration.class})
@Import({
    VisitSlice.Time.class,
    Visits.class,
    Reports.class,
    NewVisits.class,
    VisitChanges.class,
    PlannedVisits.class,
    EvidenceOwed.class,
    GivenEvidence.class,
    Completeness.class,
    DraftRule.class,
    Checkers.class,
    VisitWording.class,
    VisitNotices.class,
    Cancelling.class,
    Reopening.class,
    StartVisits.class,
    EndVisit.class,
    SaveReport.class,
    SubmitReport.class,
    CheckReport.class,
    ReopenVisit.class,
    ReopenDisputed.class,
    DisputeVisit.class,
    ConfirmVisits.class,
    CancelVisit.class,
    ChangedVisits.class,
    DepartedStudents.class,
    WithdrawnVisits.class,
    CollegeVisits.class,
    VisitCandidates.class,
    ReadVisit.class,
    ReadVisits.class,
    VisitFacts.class
})
@MockitoBean(
        types = {
            Campaigns.class,
            CollegeCampaigns.class,
            Plans.class,
            Students.class,
            Accounts.class,
            Colleges.class,
            EvidenceFiles.class,
            Trail.class,
            Snapshots.class,
            Outbox.class,
            VisitProcess.class,
            EvidenceRules.class
        })
@interface VisitSlice {

    @TestConfiguration
    class Time {
        @Bean
        Clock clock() {
            return Samples.CLOCK;
        }
    }
}
