package org.homevisit.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Accounts;
import org.homevisit.revisit.RevisitCandidates;
import org.homevisit.revisit.RevisitDue;
import org.homevisit.revisit.StartRevisit;
import org.homevisit.shared.CaseFacts;
import org.homevisit.verification.DrawSample;
import org.homevisit.visit.EndVisit;
import org.homevisit.visit.StartVisits;
import org.homevisit.visit.VisitCandidates;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A real engine with our models and adapters; the features are stand-ins that {@link School} tells what to answer. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = EngineSlice.Slice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@MockitoBean(
        types = {
            Campaigns.class,
            CollegeCampaigns.class,
            Accounts.class,
            Outbox.class,
            StartVisits.class,
            EndVisit.class,
            VisitCandidates.class,
            DrawSample.class,
            StartRevisit.class,
            RevisitDue.class,
            RevisitCandidates.class,
            CaseFacts.class
        })
@interface EngineSlice {

    @EnableAutoConfiguration(
            exclude = {CamundaBpmRestJerseyAutoConfiguration.class, CamundaBpmWebappAutoConfiguration.class})
    @ComponentScan(
            basePackages = "org.homevisit.engine",
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.homevisit\\.engine\\.[a-z]+\\..*"))
    class Slice {

        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }

        @Bean
        School school() {
            return new School();
        }

        @Bean
        Cockpit cockpit() {
            return new Cockpit();
        }
    }
}
