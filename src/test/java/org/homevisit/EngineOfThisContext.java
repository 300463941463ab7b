package org.homevisit;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The engine's REST looks its engine up by name in a register of the whole JVM, where the context that started last stands.
 * Before each class its own engine is put there.
 */
public class EngineOfThisContext implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(ProcessEngine.class)
                    .ifUnique(ProcessEngines::registerProcessEngine);
        }
    }
}
