package org.homevisit.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The tables and this module's repositories on an empty database, on a fixed day; each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@JdbcTest
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({
    Colleges.class,
    Accounts.class,
    Passwords.class,
    Students.class,
    Pinyin.class,
    Wording.class,
    OrganisationSlice.Day.class
})
@interface OrganisationSlice {

    @TestConfiguration(proxyBeanMethods = false)
    class Day {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}
