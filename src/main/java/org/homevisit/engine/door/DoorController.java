package org.homevisit.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one door for completing and claiming tasks, starting campaigns and sending messages (design §3.2). */
@RestController
@RequestMapping(DoorController.ROOT)
class DoorController {

    /** Reached from {@link DoorFilter} alone; the security chain lets nobody else in. */
    static final String ROOT = "/internal/door/";

    /** Other ways of the engine to say whom a message means; the business key alone says it here. */
    private static final List<String> ADDRESSES = List.of(
            "correlationKeys",
            "localCorrelationKeys",
            "processInstanceId",
            "processVariablesLocal",
            "tenantId",
            "withoutTenantId");

    private final DoorTasks tasks;
    private final TaskEntries entries;
    private final Claims claims;
    private final CampaignEntry campaign;
    private final StartedCampaigns started;
    private final MessageEntries messages;

    DoorController(
            DoorTasks tasks,
            TaskEntries entries,
            Claims claims,
            CampaignEntry campaign,
            StartedCampaigns started,
            MessageEntries messages) {
        this.tasks = tasks;
        this.entries = entries;
        this.claims = claims;
        this.campaign = campaign;
        this.started = started;
        this.messages = messages;
    }

    @PostMapping("complete/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody(required = false) @Nullable JsonNode body, Actor actor) {
        var task = tasks.get(id, actor);
        task.requireHolder(actor);
        var entry = entries.of(task.definitionKey()).orElseThrow(Refusal::notAllowed);
        var form = Submission.read(member(body, "variables"), entry.keys());
        task.handIn(() -> entry.call().with(task, form, actor));
    }

    @PostMapping("claim/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id, @RequestBody(required = false) @Nullable JsonNode body, Actor actor) {
        claims.claim(id, text(body, "userId"), actor);
    }

    @PostMapping("unclaim/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(@PathVariable String id, Actor actor) {
        claims.unclaim(id, actor);
    }

    @PostMapping({"start", "start/{definition}"})
    Map<String, Object> start(
            @PathVariable(required = false) @Nullable String definition,
            @RequestBody(required = false) @Nullable JsonNode body,
            Actor actor) {
        if (definition != null) {
            started.requireDefinition(definition);
        }
        if (!actor.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        var form = Submission.read(member(body, "variables"), CampaignEntry.KEYS);
        return started.answer(campaign.open(form, actor).code());
    }

    /** Nothing but a campaign is started from outside. */
    @PostMapping("start/other/{key}")
    void startOther() {
        throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "door.notCampaign");
    }

    @PostMapping("message")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void message(@RequestBody(required = false) @Nullable JsonNode body, Actor actor) {
        var entry = messages.get(required(body, "messageName", "door.missing"));
        var form = Submission.read(member(body, "processVariables"), entry.keys());
        var businessKey = required(body, "businessKey", "door.businessKey");
        ADDRESSES.stream().filter(address -> isGiven(body, address)).findFirst().ifPresent(address -> {
            throw Refusal.unreadable(List.of(Fault.at(address, "door.byBusinessKey", address)));
        });
        entry.send(businessKey, form, asCentre(actor));
    }

    /** The message is open to the administrator too, whose office in the domain is the centre's then (design §3.1). */
    private static Actor asCentre(Actor actor) {
        var groups = new HashSet<>(actor.groups());
        if (groups.contains(Group.CAMUNDA_ADMIN)) {
            groups.add(Group.CENTRE);
        }
        return new Actor(actor.account(), actor.name(), groups, actor.college());
    }

    private static boolean isGiven(@Nullable JsonNode body, String member) {
        var value = member(body, member);
        return value != null
                && !value.isNull()
                && !BooleanNode.FALSE.equals(value)
                && (value.isValueNode() || !value.isEmpty());
    }

    private static String required(@Nullable JsonNode body, String member, String messageKey) {
        var text = text(body, member);
        if (text == null || text.isBlank()) {
            throw Refusal.rules(List.of(Fault.at(member, messageKey)));
        }
        return text;
    }

    private static @Nullable String text(@Nullable JsonNode body, String member) {
        var value = member(body, member);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Refusal.unreadable(List.of(Fault.at(member, "web.field.text")));
        }
        return value.textValue();
    }

    private static @Nullable JsonNode member(@Nullable JsonNode body, String name) {
        if (body != null && !body.isObject()) {
            throw Refusal.of(Refusal.Kind.NOT_READABLE, "web.json.shape");
        }
        return body == null ? null : body.get(name);
    }
}
