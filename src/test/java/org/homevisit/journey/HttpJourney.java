package org.homevisit.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with its sample school, behind a port of its own; journeys share it and open campaigns of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Tag("database")
abstract class HttpJourney {

    @LocalServerPort
    private int port;

    protected SampleSchool school;

    @BeforeEach
    void theSchoolIsOpen() {
        school = new SampleSchool("http://127.0.0.1:" + port);
    }
}
