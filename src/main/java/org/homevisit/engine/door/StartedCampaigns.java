package org.homevisit.engine.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** The campaign process as the engine's clients know it. */
@Component
class StartedCampaigns {

    private static final String KEY = "Campaign";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    StartedCampaigns(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Nothing but a campaign is started from outside. */
    void requireDefinition(String id) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult();
        if (definition == null) {
            throw Refusal.notFound();
        }
        if (!definition.getKey().equals(KEY)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "door.notCampaign");
        }
    }

    /** As the engine answers a start, for clients that go on with the id. */
    Map<String, Object> answer(String code) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("links", List.of());
        runtime.createProcessInstanceQuery().processDefinitionKey(KEY).processInstanceBusinessKey(code).list().stream()
                .findFirst()
                .ifPresent(instance -> {
                    answer.put("id", instance.getId());
                    answer.put("definitionId", instance.getProcessDefinitionId());
                });
        answer.put("businessKey", code);
        answer.put("caseInstanceId", null);
        answer.put("ended", false);
        answer.put("suspended", false);
        answer.put("tenantId", null);
        return answer;
    }
}
