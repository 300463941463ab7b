package org.homevisit.organisation;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the first colleges, people and students into an empty database: all of them or none. */
@Component
class FoundSchool {

    private final SchoolSettings settings;
    private final Colleges colleges;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Students students;
    private final IdentityMirror mirror;

    FoundSchool(
            SchoolSettings settings,
            Colleges colleges,
            Accounts accounts,
            Passwords passwords,
            Students students,
            IdentityMirror mirror) {
        this.settings = settings;
        this.colleges = colleges;
        this.accounts = accounts;
        this.passwords = passwords;
        this.students = students;
        this.mirror = mirror;
    }

    @Transactional
    public void found(School school) {
        // first, so that of two nodes that start together one waits and then finds it done
        settings.founded(school.kind());
        school.colleges().forEach(colleges::add);
        accounts.add(school.staff());
        passwords.store(school.staff().stream().map(Account::account).toList(), school.passwordHash());
        students.add(school.students());
        mirror.colleges(school.colleges());
        mirror.accounts(school.staff());
    }

    /** What a school starts with; one password for all of its staff. */
    record School(
            SchoolSettings.Kind kind,
            Collection<College> colleges,
            Collection<Account> staff,
            Collection<Student> students,
            String passwordHash) {}
}
