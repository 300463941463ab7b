package org.homevisit;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Names beans by their whole class name, because two modules may each have a class of the same name; those of the
 * engine keep the short name by which the models call them.
 */
final class BeanNames extends AnnotationBeanNameGenerator {

    private static final String ENGINE = "org.homevisit.engine.";

    @Override
    protected String buildDefaultBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
        var name = definition.getBeanClassName();
        return name == null || name.startsWith(ENGINE) ? super.buildDefaultBeanName(definition, registry) : name;
    }
}
