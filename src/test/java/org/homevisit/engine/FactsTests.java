package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.engine.School.CS;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.homevisit.campaign.CampaignProcess;
import org.homevisit.plan.PlanProcess;
import org.homevisit.plan.PlanStep;
import org.homevisit.shared.CaseFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineSlice
class FactsTests {

    @Autowired
    private School school;

    @Autowired
    private Cockpit cockpit;

    @Autowired
    private CampaignProcess campaigns;

    @Autowired
    private PlanProcess plans;

    @Autowired
    private CaseFacts facts;

    @Autowired
    private FormService formService;

    @Autowired
    private AuthorizationService authorizationService;

    @Autowired
    private IdentityService identityService;

    @BeforeEach
    void open() {
        cockpit.empty();
        school.opens(1);
        campaigns.open(School.campaign());
        when(facts.tasks()).thenReturn(Set.of("UserTask_FillPlan"));
        when(facts.of(eq("UserTask_FillPlan"), anyMap()))
                .thenAnswer(call -> Map.of(
                        "collegeName",
                        call.<Map<String, Object>>getArgument(1).get("college") + " 信息工程学院",
                        "round",
                        2,
                        "checks",
                        List.of(Map.of("rule", "coverage", "result", "未通过"))));
    }

    @AfterEach
    void signOut() {
        identityService.clearAuthentication();
    }

    @Test
    void formShowsFactsThatAreNotStored() {
        var shown = formService.getTaskFormVariables(task(), null, false);

        assertThat(shown).containsEntry("collegeName", "CS 信息工程学院").containsEntry("round", 2);
        assertThat(shown.getValueTyped("checks").getType().getName()).isEqualTo("json");
        assertThat(cockpit.variables(CS.businessKey())).doesNotContainKeys("collegeName", "round", "checks");
    }

    @Test
    void formMayAskForSome() {
        assertThat(formService.getTaskFormVariables(task(), List.of("round"), false))
                .containsOnlyKeys("round");
    }

    @Test
    void formDoesNotAnswerForTheOneWhoDecides() {
        plans.handedIn(CS);
        plans.decided(CS, PlanStep.SIGN, true);

        assertThat(formService.getTaskFormVariables(task(), null, false)).doesNotContainKey("approved");
    }

    @Test
    void engineAdministratorSeesNoFacts() {
        var task = task();
        letAdministratorsRead();
        identityService.setAuthentication("admin", List.of("camunda-admin"), List.of("CS"));

        assertThat(formService.getTaskFormVariables(task, null, false)).doesNotContainKey("collegeName");
        assertThat(identityService.getCurrentAuthentication().getUserId()).isEqualTo("admin");
    }

    private void letAdministratorsRead() {
        var grant = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("camunda-admin");
        grant.setResource(Resources.TASK);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(Permissions.ALL);
        authorizationService.saveAuthorization(grant);
    }

    private String task() {
        return cockpit.task(CS.businessKey()).getId();
    }
}
