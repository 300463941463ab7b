package org.homevisit.campaign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The campaign's use cases and tables on 1 January 2022, noon; the process and the other modules are stand-ins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@JdbcTest
@ImportAutoConfiguration({MessageSourceAutoConfiguration.class, JacksonAutoConfiguration.class})
@Import(CampaignSlice.Surroundings.class)
@MockitoBean(
        types = {
            Colleges.class,
            Students.class,
            Accounts.class,
            Outbox.class,
            EvidenceFiles.class,
            AddEvidence.class,
            CollegeWithdrawal.class
        })
@interface CampaignSlice {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.homevisit.campaign", "org.homevisit.review"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {".*\\.web\\..*", ".*Tests.*", ".*Slice.*"}))
    class Surroundings {

        @Bean
        RecordedProcess process() {
            return new RecordedProcess();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2022-01-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}
