package org.homevisit.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table in its newest version. Which version that is, is looked up once a minute: the tables are asked
 * with every hand-in, and changed once in a while.
 */
@Component
class Decisions {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final DecisionService decisionService;
    private final RepositoryService repositoryService;
    private final OwnRights ownRights;
    private final Clock clock;
    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    Decisions(DecisionService decisionService, RepositoryService repositoryService, OwnRights ownRights, Clock clock) {
        this.decisionService = decisionService;
        this.repositoryService = repositoryService;
        this.ownRights = ownRights;
        this.clock = clock;
    }

    DmnDecisionTableResult ask(String table, Map<String, Object> facts) {
        return ownRights.get(() -> decisionService.evaluateDecisionTableById(newest(table), facts));
    }

    private String newest(String table) {
        var now = clock.instant();
        return versions.compute(table, (key, known) -> known != null && known.isFresh(now) ? known : lookUp(key, now))
                .id();
    }

    private Version lookUp(String table, Instant now) {
        var definition = repositoryService
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        return new Version(definition.getId(), now);
    }

    private record Version(String id, Instant readAt) {

        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KNOWN_FOR));
        }
    }
}
