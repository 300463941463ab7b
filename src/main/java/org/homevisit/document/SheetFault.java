package org.homevisit.document;

import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;

/** Why an uploaded sheet is not taken; the field on the wire is always the multipart part <code>file</code>. */
final class SheetFault {

    private SheetFault() {}

    static Refusal rule(String messageKey, Object... arguments) {
        return of(Refusal.Kind.RULE_VIOLATED, messageKey, arguments);
    }

    static Refusal of(Refusal.Kind kind, String messageKey, Object... arguments) {
        return Refusal.faults(kind, List.of(Fault.at("file", messageKey, arguments)));
    }
}
