package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** An account as the administrator enters it; groups by their ids. */
public record NewAccount(
        @Nullable String account,
        @Nullable String staffNumber,
        @Nullable String name,
        @Nullable String college,
        @Nullable VisitorRole role,
        @Nullable List<String> groups,
        @Nullable String phone,
        @Nullable String email) {

    Account checked(Colleges colleges) {
        var faults = new ArrayList<Fault>();
        var given = groupsOf(faults);
        if (account == null || !Account.isWellFormed(account)) {
            faults.add(Fault.of("account", account, "organisation.cell.account"));
        }
        if (name == null || name.isBlank() || name.length() > RowReader.NAME_LENGTH) {
            faults.add(Fault.at("name", "organisation.account.name"));
        }
        if (college != null && colleges.find(college).isEmpty()) {
            faults.add(Fault.of("college", college, "organisation.account.college"));
        }
        if (college == null && given.stream().anyMatch(Group::ofCollege)) {
            faults.add(Fault.at("college", "organisation.cell.collegeNeeded"));
        }
        if (college != null && given.contains(Group.SCHOOL_LEADER)) {
            faults.add(Fault.of("college", college, "organisation.cell.collegeOfLeader"));
        }
        limit(faults, "staffNumber", staffNumber, 20);
        limit(faults, "phone", phone, 20);
        limit(faults, "email", email, 120);
        if (account == null || name == null || !faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
        return new Account(
                account,
                staffNumber,
                name.strip(),
                college,
                role == null ? VisitorRole.OTHER : role,
                given,
                phone,
                email,
                true);
    }

    private Set<Group> groupsOf(List<Fault> faults) {
        var given = EnumSet.noneOf(Group.class);
        for (var id : groups == null ? List.<String>of() : groups) {
            var group = Group.byId(id);
            group.ifPresent(given::add);
            if (group.isEmpty()) {
                throw Refusal.unreadable(List.of(Fault.of("groups", id, "organisation.account.group")));
            }
        }
        if (given.isEmpty()) {
            faults.add(Fault.at("groups", "organisation.account.groups"));
        }
        return given;
    }

    private void limit(List<Fault> faults, String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(Fault.at(field, "organisation.cell.tooLong", longest));
        }
    }
}
