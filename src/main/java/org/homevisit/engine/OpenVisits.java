package org.homevisit.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Component;

/** The visits of a college that have not ended, by business key. */
@Component
class OpenVisits {

    private final RuntimeService runtimeService;
    private final OwnRights ownRights;

    OpenVisits(RuntimeService runtimeService, OwnRights ownRights) {
        this.runtimeService = runtimeService;
        this.ownRights = ownRights;
    }

    List<String> of(CollegeKey key) {
        return ownRights.get(() -> runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(HomeVisitModel.KEY)
                .tenantIdIn(key.college())
                .processInstanceBusinessKeyLike(key.businessKey() + "/%")
                .listPage(0, 2000)
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .distinct()
                .toList());
    }
}
