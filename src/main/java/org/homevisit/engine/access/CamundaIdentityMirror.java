package org.homevisit.engine.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.IdentityMirror;
import org.springframework.stereotype.Component;

/** Mirrors accounts and colleges as users, groups and tenants, without passwords; writes only what differs. */
@Component
class CamundaIdentityMirror implements IdentityMirror {

    private final IdentityService identities;
    private final GroupNames groups;
    private final Tenants tenants;

    CamundaIdentityMirror(IdentityService identities, GroupNames groups, Tenants tenants) {
        this.identities = identities;
        this.groups = groups;
        this.tenants = tenants;
    }

    @Override
    public void colleges(Collection<College> colleges) {
        var known =
                identities.createTenantQuery().list().stream().collect(Collectors.toMap(Tenant::getId, each -> each));
        for (var college : colleges) {
            var tenant = known.get(college.code());
            var added = tenant == null;
            if (added) {
                tenant = identities.newTenant(college.code());
            }
            if (!college.name().equals(tenant.getName())) {
                tenant.setName(college.name());
                identities.saveTenant(tenant);
            }
            if (added) {
                joinWholeSchool(college.code());
            }
        }
    }

    /** The centre and school leaders belong to every college, a new one too. */
    private void joinWholeSchool(String college) {
        var people = new HashSet<String>();
        for (var group : List.of(Group.CENTRE, Group.SCHOOL_LEADER)) {
            people.addAll(
                    ids(identities.createUserQuery().memberOfGroup(group.id()).list()));
        }
        people.forEach(person -> identities.createTenantUserMembership(college, person));
    }

    @Override
    public void accounts(Collection<Account> accounts) {
        groups.ensure();
        var mirrored = mirrored(accounts);
        for (var account : accounts) {
            if (account.active()) {
                mirror(account, mirrored.users().get(account.account()), mirrored);
            } else if (mirrored.users().containsKey(account.account())) {
                identities.deleteUser(account.account());
            }
        }
    }

    private void mirror(Account account, User there, Mirrored mirrored) {
        var id = account.account();
        var user = there == null ? identities.newUser(id) : there;
        if (there == null || !account.name().equals(user.getLastName())) {
            // the applications put the first name before the last; a Chinese name is one word
            user.setFirstName("");
            user.setLastName(account.name());
            identities.saveUser(user);
        }
        var groups = account.groups().stream().map(Group::id).collect(Collectors.toSet());
        align(
                mirrored.groups().getOrDefault(id, Set.of()),
                groups,
                group -> identities.createMembership(id, group),
                group -> identities.deleteMembership(id, group));
        align(
                mirrored.tenants().getOrDefault(id, Set.of()),
                Set.copyOf(tenants.of(account.toActor())),
                tenant -> identities.createTenantUserMembership(tenant, id),
                tenant -> identities.deleteTenantUserMembership(tenant, id));
    }

    private static void align(Set<String> are, Set<String> shall, Consumer<String> join, Consumer<String> leave) {
        shall.stream().filter(each -> !are.contains(each)).forEach(join);
        are.stream().filter(each -> !shall.contains(each)).forEach(leave);
    }

    /** What stands there, read once for all. */
    private Mirrored mirrored(Collection<Account> accounts) {
        var wanted = accounts.stream().map(Account::account).collect(Collectors.toSet());
        var users = identities.createUserQuery().list().stream()
                .filter(user -> wanted.contains(user.getId()))
                .collect(Collectors.toMap(User::getId, user -> user));
        var groups = new HashMap<String, Set<String>>();
        var tenants = new HashMap<String, Set<String>>();
        if (!users.isEmpty()) {
            for (var group : Group.values()) {
                note(
                        groups,
                        identities.createUserQuery().memberOfGroup(group.id()).list(),
                        group.id());
            }
            for (var tenant : identities.createTenantQuery().list()) {
                note(
                        tenants,
                        identities
                                .createUserQuery()
                                .memberOfTenant(tenant.getId())
                                .list(),
                        tenant.getId());
            }
        }
        return new Mirrored(users, groups, tenants);
    }

    private static void note(Map<String, Set<String>> memberships, List<User> members, String of) {
        members.forEach(member -> memberships
                .computeIfAbsent(member.getId(), key -> new HashSet<>())
                .add(of));
    }

    private static Set<String> ids(List<User> users) {
        return users.stream().map(User::getId).collect(Collectors.toSet());
    }

    private record Mirrored(
            Map<String, User> users, Map<String, Set<String>> groups, Map<String, Set<String>> tenants) {}
}
