package org.homevisit.engine;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts processes by their newest version. Definitions are shared by all colleges and carry no tenant. */
@Component
class Definitions {

    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final OwnRights ownRights;

    Definitions(RepositoryService repositoryService, RuntimeService runtimeService, OwnRights ownRights) {
        this.repositoryService = repositoryService;
        this.runtimeService = runtimeService;
        this.ownRights = ownRights;
    }

    void start(String key, String businessKey, Map<String, Object> variables) {
        ownRights.run(() -> runtimeService
                .createProcessInstanceByKey(key)
                .processDefinitionWithoutTenantId()
                .businessKey(businessKey)
                .setVariables(variables)
                .execute());
    }

    /** The definition once for many starts, which then read nothing. */
    Definition newest(String key) {
        return new Definition(ownRights.get(() -> repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId()));
    }

    void start(Definition definition, String businessKey, Map<String, Object> variables) {
        ownRights.run(() -> runtimeService
                .createProcessInstanceById(definition.id())
                .businessKey(businessKey)
                .setVariables(variables)
                .execute());
    }

    record Definition(String id) {}
}
