package org.homevisit.evidence;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** This module alone on a database; every call commits, as in the application. */
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(EvidenceSlice.Module.class)
@interface EvidenceSlice {

    @ComponentScan(
            basePackages = "org.homevisit.evidence",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
    class Module {
        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }
}
