package org.homevisit.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.homevisit.shared.CaseFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the form service in place that adds the facts of the features. */
@Component
class FactsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseFacts> features;

    FactsPlugin(ObjectProvider<CaseFacts> features) {
        this.features = features;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new FactsFormService(configuration, features));
    }
}
