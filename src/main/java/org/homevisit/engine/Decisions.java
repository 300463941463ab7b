package org.homevisit.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table in its newest version. Which version that is, is looked up once a minute: the tables are asked
 * with every hand-in, and changed once in a while.
 */
@Component
class Decisions {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;
    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    Decisions(ProcessEngineConfigurationImpl engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Asked of the table itself: the engine's service would read its row each time. */
    DmnDecisionTableResult ask(String table, Map<String, Object> facts) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> engine.getDmnEngine().evaluateDecisionTable(newest(table), facts));
    }

    private DmnDecision newest(String table) {
        var now = clock.instant();
        return versions.compute(
                        table,
                        (key, known) -> known != null && known.isFresh(now) ? known : new Version(lookUp(key), now))
                .decision();
    }

    private DmnDecision lookUp(String table) {
        return (DmnDecision)
                engine.getDeploymentCache().findDeployedLatestDecisionDefinitionByKeyAndTenantId(table, null);
    }

    private record Version(DmnDecision decision, Instant readAt) {

        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KNOWN_FOR));
        }
    }
}
