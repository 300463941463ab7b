package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.engine.School.CS;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.homevisit.campaign.CampaignProcess;
import org.homevisit.notification.FailureReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineSlice
class NoticeIncidentsTests {

    private static final UUID NOTICE = UUID.fromString("01a20cfe-930b-7064-9749-a112889d6c61");

    @Autowired
    private School school;

    @Autowired
    private Cockpit cockpit;

    @Autowired
    private CampaignProcess campaigns;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private FailureReport report;

    @BeforeEach
    void open() {
        cockpit.empty();
        school.opens(1);
        campaigns.open(School.campaign());
    }

    @Test
    void failedNoticeIsAnIncidentOfItsProcessUntilItIsSent() {
        report.failed(NOTICE, CS.businessKey(), "550 mailbox unavailable");

        assertThat(incident().getIncidentMessage()).isEqualTo("550 mailbox unavailable");
        assertThat(key(incident())).isEqualTo(CS.businessKey());

        report.resolved(NOTICE);

        assertThat(incident()).isNull();
    }

    @Test
    void endedVisitLeavesItToItsCollege() {
        report.failed(NOTICE, CS.businessKey() + "/191102034", "550 mailbox unavailable");

        assertThat(key(incident())).isEqualTo(CS.businessKey());
    }

    @Test
    void nobodyMissesWhatIsOver() {
        report.failed(NOTICE, "2019-winter/ME", "550 mailbox unavailable");
        report.resolved(NOTICE);

        assertThat(incident()).isNull();
    }

    private Incident incident() {
        return runtimeService.createIncidentQuery().singleResult();
    }

    private String key(Incident incident) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
