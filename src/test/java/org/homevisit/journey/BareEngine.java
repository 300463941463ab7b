package org.homevisit.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The same models on an engine alone: without listeners and forms, and with service tasks that do nothing but what the
 * engine itself has to do in the step, such as starting the visits. History as in the application, no authorization.
 */
final class BareEngine implements AutoCloseable {

    private static final List<String> MODELS =
            List.of("campaign", "college-campaign", "home-visit", "plan-change", "verification-call", "revisit");

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl configuration;
    private final Map<Object, Object> work = new HashMap<>();

    BareEngine(DataSource database) {
        configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setTenantIdProvider(new Tenants());
        configuration.setBeans(work);
        work.put("moments", new Moments());
        work.put("candidates", new Candidates());
        for (var delegate : List.of(
                "startColleges",
                "startVisits",
                "startAddedVisit",
                "drawSample",
                "startRevisit",
                "openRevisit",
                "startNextRevisit",
                "remindHolders",
                "markLate")) {
            does(delegate, execution -> {});
        }
        does("arriveAtColleges", execution -> tell(execution, "collegesOpen"));
        does("arriveAtVisits", execution -> tell(execution, "visitsOpen"));
        does("moveDeadlines", this::moveDeadlines);
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(model -> deployment.addModelInstance(model + ".bpmn", bare(model)));
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    /** What a service task does from now on. */
    void does(String delegate, JavaDelegate task) {
        work.put(delegate + "Delegate", task);
    }

    /** One command after the other, as a client calls them. */
    Runnable inTurn(Runnable... steps) {
        return () -> Arrays.stream(steps).forEach(Runnable::run);
    }

    /** One within the other, as from a delegate: one flush. */
    Runnable together(Runnable... steps) {
        return () -> configuration.getCommandExecutorTxRequired().execute(context -> {
            Arrays.stream(steps).forEach(Runnable::run);
            return null;
        });
    }

    Runnable start(String process, String businessKey, Map<String, Object> variables) {
        return () -> engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, variables);
    }

    /** Many at once; the definition is looked up for all of them. */
    void startAll(String process, Map<String, Map<String, Object>> variablesByKey) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        variablesByKey.forEach((businessKey, variables) ->
                engine.getRuntimeService().startProcessInstanceById(definition, businessKey, variables));
    }

    Runnable complete(String task, String businessKey, Map<String, Object> variables) {
        var id = task(task, businessKey);
        return () -> engine.getTaskService().complete(id, variables);
    }

    Runnable decide(String task, String businessKey, boolean approved) {
        return complete(task, businessKey, Map.of("approved", approved));
    }

    Runnable tell(String message, String businessKey) {
        return () -> engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlate();
    }

    Runnable claim(String task, String businessKey, String account) {
        var id = task(task, businessKey);
        return () -> engine.getTaskService().claim(id, account);
    }

    Runnable unclaim(String task, String businessKey) {
        var id = task(task, businessKey);
        return () -> engine.getTaskService().setAssignee(id, null);
    }

    /** Other people, another day. */
    Runnable reassign(String businessKey, List<String> gone, List<String> come) {
        var id = task("UserTask_ConductVisit", businessKey);
        return () -> {
            gone.forEach(account -> engine.getTaskService().deleteCandidateUser(id, account));
            come.forEach(account -> engine.getTaskService().addCandidateUser(id, account));
            engine.getTaskService().setDueDate(id, new Date());
        };
    }

    void fire(String businessKey) {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance(businessKey))
                        .singleResult()
                        .getId());
    }

    Map<String, Object> college(String campaign, String college) {
        var deadline = LocalDate.now().plusDays(8) + "T12:00:00+08:00";
        return Map.of(
                "campaignCode", campaign,
                "college", college,
                "planDeadline", deadline,
                "materialsDeadline", deadline,
                "paperDeadline", deadline);
    }

    Map<String, Object> visit(String campaign, String college) {
        return Map.of(
                "campaignCode", campaign,
                "college", college,
                "visitId", UUID.randomUUID().toString(),
                "visitors", Variables.stringValue("visitor-1,visitor-2", true),
                "plannedDate", Variables.stringValue(LocalDate.now().toString(), true));
    }

    private String task(String task, String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(task)
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    private String instance(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    private static void tell(DelegateExecution execution, String flag) {
        execution.setVariable(flag, Variables.booleanValue(true, true));
    }

    /** Variables, timers and due dates, as a moved deadline asks of the engine. */
    private void moveDeadlines(DelegateExecution execution) {
        var instance = execution.getProcessInstanceId();
        var deadline = Date.from(Instant.now().plusSeconds(1_000_000));
        for (var variable : List.of("planDeadline", "materialsDeadline", "paperDeadline")) {
            execution.setVariable(
                    variable,
                    deadline.toInstant().atZone(ZoneId.systemDefault()).toOffsetDateTime() + "");
        }
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> engine.getManagementService().setJobDuedate(job.getId(), deadline));
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()
                .forEach(task -> engine.getTaskService().setDueDate(task.getId(), deadline));
    }

    private static BpmnModelInstance bare(String name) {
        var model = Bpmn.readModelFromStream(BareEngine.class.getResourceAsStream("/bpmn/" + name + ".bpmn"));
        model.getModelElementsByType(FlowElement.class).forEach(BareEngine::strip);
        model.getModelElementsByType(Process.class).forEach(BareEngine::strip);
        return model;
    }

    private static void strip(BaseElement element) {
        if (element.getExtensionElements() != null) {
            element.removeChildElement(element.getExtensionElements());
        }
        for (var form : List.of("formRef", "formRefBinding", "formRefVersion")) {
            element.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, form);
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Timers far ahead, so that the engine keeps the same jobs. */
    public static final class Moments {

        public Date deadline(VariableScope scope, String phase) {
            return Date.from(OffsetDateTime.parse((String) scope.getVariable(phase.toLowerCase() + "Deadline"))
                    .toInstant());
        }

        public Date visitDue(VariableScope scope) {
            return Date.from(Instant.now());
        }

        public String nextReminder(VariableScope scope, String phase) {
            return "R2/" + LocalDate.now().plusDays(5) + "T12:00:00+08:00/P100Y";
        }

        public String nextLate(VariableScope scope, String phase) {
            return nextReminder(scope, phase);
        }
    }

    /** As many as the application names. */
    public static final class Candidates {

        public List<String> visitors(VariableScope scope) {
            return List.of("visitor-1", "visitor-2");
        }

        public List<String> checkers(VariableScope scope) {
            return List.of("college-coordinator", "college-leader");
        }

        public List<String> revisitors(VariableScope scope) {
            return visitors(scope);
        }

        public List<String> revisitGroups(VariableScope scope) {
            return List.of();
        }

        public List<String> planChangeApprovers(VariableScope scope) {
            return List.of("centre");
        }
    }

    /** A college is a tenant here too. */
    private static final class Tenants implements TenantIdProvider {

        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            return (String) context.getVariables().get("college");
        }

        @Override
        public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return null;
        }

        @Override
        public String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            return null;
        }
    }
}
