package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Holds the models against the house rules, the constants, the beans and the forms. */
class BpmnContractTests {

    private static final Pattern ID = Pattern.compile(
            "(StartEvent|UserTask|ServiceTask|SubProcess|Gateway|BoundaryEvent|Event|EndEvent|Flow)_[A-Z][A-Za-z]+");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern CALL =
            Pattern.compile("\\$\\{(moments|candidates)\\.(\\w+)\\(execution(, '[A-Z]+')?\\)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+)( == '[A-Z]+')?}");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff？]+");
    private static final Map<String, Class<?>> CONSTANTS = Map.of(
            "Campaign", CampaignModel.class,
            "CollegeCampaign", CollegeCampaignModel.class,
            "HomeVisit", HomeVisitModel.class,
            "PlanChange", PlanChangeModel.class,
            "VerificationCall", VerificationCallModel.class,
            "Revisit", RevisitModel.class);

    static Stream<Models> models() {
        return Models.all();
    }

    @Test
    void everyProcessOfTheDesignIsThere() {
        assertThat(models().map(model -> model.process().getId()))
                .containsExactlyInAnyOrderElementsOf(CONSTANTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void processIsNamedVersionedAndForgottenInTime(Models model) {
        var process = model.process();

        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getName()).matches(CHINESE);
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(StringUtils.getFilename(model.file().toString()))
                .isEqualTo(
                        process.getId().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase() + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void elementsHaveEnglishIdsAndChineseLabels(Models model) {
        for (var element : all(model, FlowElement.class)) {
            assertThat(element.getId()).matches(ID);
            if (element.getName() != null) {
                assertThat(element.getName()).matches(CHINESE);
            }
            if (element instanceof FlowNode node && !(node instanceof Gateway)) {
                assertThat(node.getName()).as(node.getId()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void processHasOneStartOfItsOwn(Models model) {
        assertThat(model.process().getChildElementsByType(StartEvent.class)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void splittingGatewayAsksAndHasDefault(Models model) {
        for (var gateway : all(model, ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                assertThat(gateway.getName()).endsWith("？");
                assertThat(gateway.getOutgoing())
                        .allSatisfy(flow ->
                                assertThat(flow.getName()).as(flow.getId()).isNotBlank());
            } else {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditionsAskOneDeclaredVariable(Models model) throws Exception {
        var variables = variables(CONSTANTS.get(model.process().getId()));
        for (var condition : all(model, ConditionExpression.class)) {
            var matcher = CONDITION.matcher(condition.getTextContent());
            assertThat(matcher.matches()).as(condition.getTextContent()).isTrue();
            assertThat(variables).contains(matcher.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsNameBeans(Models model) {
        all(model, ServiceTask.class).forEach(task -> {
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            requireBean(task.getCamundaDelegateExpression());
        });
        all(model, CamundaTaskListener.class).forEach(listener -> requireBean(listener.getCamundaDelegateExpression()));
        all(model, CamundaExecutionListener.class)
                .forEach(listener -> requireBean(listener.getCamundaDelegateExpression()));
        all(model, TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeCycle() != null)
                .forEach(timer -> requireCall(timer.getTimeCycle().getTextContent()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTasksHaveFormCandidatesAndGuard(Models model) {
        for (var task : all(model, UserTask.class)) {
            assertThat(Files.exists(Path.of("forms", task.getCamundaFormRef() + ".form")))
                    .as(task.getCamundaFormRef())
                    .isTrue();
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaFormRef()).isEqualTo(kebab(task.getId()));
            assertThat(candidates(task)).isNotEmpty();
            candidates(task).stream()
                    .filter(candidate -> candidate.startsWith("$"))
                    .forEach(this::requireCall);
            if (task.getCamundaDueDate() != null) {
                requireCall(task.getCamundaDueDate());
            }
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .extracting(CamundaTaskListener::getCamundaEvent)
                    .containsExactlyElementsOf(
                            task.getId().equals(HomeVisitModel.USER_TASK_CONDUCT_VISIT)
                                    ? List.of("complete")
                                    : List.of("create", "complete"));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void constantsAndElementsAreTheSame(Models model) throws Exception {
        var ids = all(model, FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway))
                .map(BaseElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(elements(CONSTANTS.get(model.process().getId()))).isEqualTo(ids);
    }

    @Test
    void messagesAreNamedOnce() throws Exception {
        var declared = new TreeSet<String>();
        for (var field : Messages.class.getDeclaredFields()) {
            declared.add((String) field.get(null));
        }

        var used = new TreeSet<String>();
        models().forEach(model -> all(model, Message.class).forEach(message -> used.add(message.getName())));

        assertThat(used).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsNameTheirNodesBothWays(Models model) {
        for (var flow : all(model, SequenceFlow.class)) {
            assertThat(flow.getSource().getOutgoing()).contains(flow);
            assertThat(flow.getTarget().getIncoming()).contains(flow);
        }
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> all(
            Models model, Class<T> type) {
        return List.copyOf(model.model().getModelElementsByType(type));
    }

    private static List<String> candidates(UserTask task) {
        var candidates = new ArrayList<>(task.getCamundaCandidateGroupsList());
        candidates.addAll(task.getCamundaCandidateUsersList());
        return candidates;
    }

    private static void requireBean(String expression) {
        var matcher = BEAN.matcher(expression);
        assertThat(matcher.matches()).as(expression).isTrue();
        assertThat(type(matcher.group(1)).isAnnotationPresent(Component.class)).isTrue();
    }

    private void requireCall(String expression) {
        var matcher = CALL.matcher(expression);
        assertThat(matcher.matches()).as(expression).isTrue();
        assertThat(Arrays.stream(type(matcher.group(1)).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(java.lang.reflect.Method::getName))
                .contains(matcher.group(2));
    }

    private static Class<?> type(String bean) {
        try {
            return Class.forName("org.homevisit.engine." + StringUtils.capitalize(bean));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no bean " + bean, missing);
        }
    }

    private static Set<String> elements(Class<?> constants) throws IllegalAccessException {
        var values = new TreeSet<String>();
        for (var field : constants.getDeclaredFields()) {
            if (field.getType() == String.class && !field.getName().equals("KEY")) {
                values.add((String) field.get(null));
            }
        }
        return values;
    }

    private static Set<String> variables(Class<?> constants) throws IllegalAccessException {
        var names = new TreeSet<String>();
        for (var field : constants.getDeclaredFields()) {
            if (field.get(null) instanceof Variable<?> variable) {
                names.add(variable.name());
            }
        }
        return names;
    }

    private static String kebab(String taskId) {
        return taskId.substring(taskId.indexOf('_') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase();
    }
}
