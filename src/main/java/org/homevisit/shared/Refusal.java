package org.homevisit.shared;

import java.util.List;
import java.util.Map;

/** Why a request is not carried out. Thrown by the domain; answered as a problem document in the caller's language. */
public final class Refusal extends RuntimeException {

    /** What kind of refusal, with the HTTP status that says so. */
    public enum Kind {
        /** Cannot be read as its type: JSON, unknown code, impossible date, a key not of the form. */
        NOT_READABLE(400),
        /** The caller's role lacks the operation, or the task is of the college but not the caller's. */
        NOT_ALLOWED(403),
        /** Not there or outside the caller's scope, which is the same. */
        NOT_FOUND(404),
        /** Locked, or decided meanwhile. */
        CONFLICT(409),
        /** The record changed since it was read. */
        STALE(412),
        TOO_LARGE(413),
        WRONG_MEDIA_TYPE(415),
        /** Can be read but breaks a rule or a length. */
        RULE_VIOLATED(422),
        /** An edit without If-Match. */
        PRECONDITION_MISSING(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient Text detail;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> members;

    private Refusal(Kind kind, Text detail, List<Fault> faults, Map<String, Object> members) {
        super(kind + " " + detail.key(), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.members = members;
    }

    public static Refusal of(Kind kind, String messageKey, Object... arguments) {
        return new Refusal(kind, Text.of(messageKey, arguments), List.of(), Map.of());
    }

    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "refusal.notFound");
    }

    public static Refusal notAllowed() {
        return of(Kind.NOT_ALLOWED, "refusal.notAllowed");
    }

    public static Refusal conflict(String messageKey, Object... arguments) {
        return of(Kind.CONFLICT, messageKey, arguments);
    }

    public static Refusal rule(String messageKey, Object... arguments) {
        return of(Kind.RULE_VIOLATED, messageKey, arguments);
    }

    /** Several wrong fields at once; the detail is the first of them, with the count of the others. */
    public static Refusal rules(List<Fault> faults) {
        return faults(Kind.RULE_VIOLATED, faults);
    }

    public static Refusal unreadable(List<Fault> faults) {
        return faults(Kind.NOT_READABLE, faults);
    }

    public static Refusal faults(Kind kind, List<Fault> faults) {
        var first = faults.get(0).message();
        var detail = faults.size() == 1 ? first : Text.of("refusal.several", first, faults.size());
        return new Refusal(kind, detail, faults, Map.of());
    }

    /** The same refusal with further members in its problem document. */
    public Refusal with(Map<String, Object> members) {
        return new Refusal(kind, detail, faults, Map.copyOf(members));
    }

    /** The same refusal with its own sentence in place of the first fault's. */
    public Refusal saying(String messageKey, Object... arguments) {
        return new Refusal(kind, Text.of(messageKey, arguments), faults, members);
    }

    public Kind kind() {
        return kind;
    }

    public Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> members() {
        return members;
    }
}
