package org.homevisit.engine.door;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the door behind the security chain and before everything of the engine. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final int AFTER_SECURITY = -60;

    @Bean
    FilterRegistrationBean<DoorFilter> door() {
        var filter = new FilterRegistrationBean<>(new DoorFilter());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }
}
