package org.homevisit.engine.access;

import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonMappingExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonParseExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our mapper in place of the engine's. */
@Configuration(proxyBeanMethods = false)
class ProblemMapping {

    /** Both applications read one live set; an ordinary bean would come too late for the first (engine.md §2.3). */
    @Bean
    static BeanFactoryPostProcessor problemMapper() {
        return beans -> {
            var classes = CamundaRestResources.getConfigurationClasses();
            classes.removeAll(Set.of(
                    ExceptionHandler.class,
                    RestExceptionHandler.class,
                    ProcessEngineExceptionHandler.class,
                    JsonMappingExceptionHandler.class,
                    JsonParseExceptionHandler.class));
            classes.add(ProblemMapper.class);
        };
    }
}
