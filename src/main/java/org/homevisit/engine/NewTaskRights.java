package org.homevisit.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets candidates see their task, as the engine does by itself, but does not ask for each candidate of a task that is
 * just being made whether he could see it before: the approval of a plan makes hundreds of them.
 */
@Component
class NewTaskRights extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new Provider());
    }

    private static final String BEING_MADE = "Init";

    private static final class Provider extends DefaultAuthorizationProvider {

        @Override
        protected AuthorizationEntity createOrUpdateAuthorization(
                Task task,
                @Nullable String account,
                @Nullable String group,
                Resource resource,
                boolean historic,
                Permission... permissions) {
            if (!isBeingMade(task)) {
                return super.createOrUpdateAuthorization(task, account, group, resource, historic, permissions);
            }
            var right = createAuthorization(account, group, resource, task.getId(), permissions);
            if (historic) {
                provideRemovalTime(right, task);
            }
            return right;
        }

        private static boolean isBeingMade(Task task) {
            return BEING_MADE.equals(task.getTaskState());
        }
    }
}
