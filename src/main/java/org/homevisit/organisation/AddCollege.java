package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a college; its code becomes the engine's tenant and is never changed. */
@Component
public class AddCollege {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    private final Colleges colleges;
    private final IdentityMirror mirror;

    AddCollege(Colleges colleges, IdentityMirror mirror) {
        this.colleges = colleges;
        this.mirror = mirror;
    }

    @Transactional
    public College add(@Nullable String code, @Nullable String name, Actor by) {
        if (!by.isOneOf(Group.CENTRE, Group.CAMUNDA_ADMIN)) {
            throw Refusal.notAllowed();
        }
        var faults = new ArrayList<Fault>();
        if (code == null || !CODE.matcher(code).matches()) {
            faults.add(Fault.of("code", code, "organisation.college.code"));
        }
        if (name == null || name.isBlank() || name.length() > RowReader.NAME_LENGTH) {
            faults.add(Fault.at("name", "organisation.college.name"));
        }
        if (code == null || name == null || !faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
        var college = new College(code, name.strip());
        try {
            colleges.add(college);
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("organisation.college.taken", code, name);
        }
        mirror.colleges(List.of(college));
        return college;
    }
}
