package org.homevisit.web;

import java.util.List;
import java.util.Map;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.shared.Text;

/** What goes back in place of an answer (RFC 9457), before its texts are put into the caller's language. */
public record Problem(int status, Text detail, List<Fault> faults, Map<String, Object> members) {

    public static Problem of(Refusal refusal) {
        return new Problem(refusal.kind().status(), refusal.detail(), refusal.faults(), refusal.members());
    }

    public static Problem of(int status, String messageKey, Object... arguments) {
        return new Problem(status, Text.of(messageKey, arguments), List.of(), Map.of());
    }

    /** A problem of this status with the sentence that says no more than the status does. */
    public static Problem plain(int status) {
        return of(status, "web.detail." + (Titles.knows(status) ? status : status / 100 * 100));
    }
}
