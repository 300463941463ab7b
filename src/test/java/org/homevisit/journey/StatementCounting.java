package org.homevisit.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the log between application and database, and makes the counts the same at each run. */
@TestConfiguration(proxyBeanMethods = false)
class StatementCounting {

    @Bean
    static StatementLog statementLog() {
        return new StatementLog();
    }

    @Bean
    static BeanPostProcessor countedDatabase(StatementLog log) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? log.around(database) : bean;
            }
        };
    }

    @Bean
    WebMvcConfigurer countedRequests(StatementLog log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(log);
            }
        };
    }

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(Instant.now(), ZoneId.systemDefault());
    }
}
