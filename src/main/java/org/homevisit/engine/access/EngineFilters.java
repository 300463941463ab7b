package org.homevisit.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.homevisit.web.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries our sign-in into the engine's REST API and web applications. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

    /** Before the filters of the web applications, or they have said 401 already (engine.md §3.6). */
    private static final int BEFORE_THE_APPLICATIONS = -50;

    @Bean
    FilterRegistrationBean<EngineAuthenticationFilter> engineAuthentication(
            IdentityService identities, Tenants tenants) {
        var filter = new FilterRegistrationBean<>(new EngineAuthenticationFilter(identities, tenants));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(BEFORE_THE_APPLICATIONS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ListBounds> listBounds(Problems problems) {
        var filter = new FilterRegistrationBean<>(new ListBounds(problems));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        filter.setOrder(BEFORE_THE_APPLICATIONS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SignInFilter> applicationsSignIn() {
        var filter = new FilterRegistrationBean<>(new SignInFilter());
        filter.addInitParameter("authentication-provider", SignedInPerson.class.getName());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(BEFORE_THE_APPLICATIONS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BoundedLists> boundedLists() {
        var filter = new FilterRegistrationBean<>(new BoundedLists());
        filter.addUrlPatterns("/camunda/api/*");
        filter.setOrder(BEFORE_THE_APPLICATIONS);
        return filter;
    }
}
