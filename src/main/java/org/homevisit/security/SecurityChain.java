package org.homevisit.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.homevisit.organisation.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one chain of all paths: our pages, the API, the engine's API and its web applications. Paths are matched by
 * pattern objects, because texts would be matched inside the servlet's own mapping and leave the engine open
 * (engine.md §3.6).
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final String OWN_POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    @Bean
    Grants grants() {
        return new Grants();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Accounts accounts, Grants grants, Refusing refusing) throws Exception {
        var tokens = new SessionToken();
        return http.authorizeHttpRequests(requests -> authorize(requests, grants))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new SignedIn(tokens))
                        .failureHandler(new NotSignedIn()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusing)
                        .securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .logout(logout -> logout.logoutRequestMatcher(signsOut())
                        .deleteCookies("JSESSIONID", SessionToken.COOKIE)
                        .logoutSuccessHandler(new SignedOut()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(new NeedsToken()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .headers(SecurityChain::headers)
                .addFilterBefore(new OwnSite(refusing), org.springframework.security.web.csrf.CsrfFilter.class)
                .addFilterBefore(new CurrentAccountFilter(accounts), AuthorizationFilter.class)
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Grants grants) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                        get("/login"),
                        PATHS.matcher(HttpMethod.POST, "/login"),
                        PATHS.matcher("/error"),
                        get("/css/**"),
                        get("/js/**"),
                        get("/img/**"),
                        get("/favicon.ico"),
                        get("/actuator/health"),
                        get("/actuator/health/{probe}"))
                .permitAll()
                .requestMatchers(PATHS.matcher("/internal/**"))
                .denyAll()
                .requestMatchers(
                        PATHS.matcher("/engine-rest/**"),
                        PATHS.matcher("/camunda/**"),
                        PATHS.matcher("/engine-rest"),
                        PATHS.matcher("/camunda"))
                .access(granted(grants))
                .anyRequest()
                .authenticated();
    }

    private static AuthorizationManager<RequestAuthorizationContext> granted(Grants grants) {
        return (authentication, context) -> {
            var request = context.getRequest();
            return new AuthorizationDecision(CurrentPerson.of(request)
                    .filter(actor -> grants.allow(request.getMethod(), request.getRequestURI(), actor))
                    .isPresent());
        };
    }

    private static RequestMatcher get(String pattern) {
        return new OrRequestMatcher(PATHS.matcher(HttpMethod.GET, pattern), PATHS.matcher(HttpMethod.HEAD, pattern));
    }

    private static RequestMatcher signsOut() {
        return new OrRequestMatcher(
                PATHS.matcher(HttpMethod.POST, "/logout"),
                PATHS.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"));
    }

    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Places::opensPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** The web applications of the engine bring a policy of their own. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        request -> !isEngines(request), new ContentSecurityPolicyHeaderWriter(OWN_POLICY)))
                .referrerPolicy(referrer -> referrer.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy
                                .SAME_ORIGIN));
    }

    private static boolean isEngines(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/");
    }
}
