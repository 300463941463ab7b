package org.homevisit.evidence;

import java.util.List;
import java.util.Locale;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;

/** Refusals of a file: field <code>file</code>, its name as the value. */
final class FileRefusal {

    static final long MEGABYTE = 1_048_576;

    private FileRefusal() {}

    static Refusal rule(String name, String messageKey, Object... arguments) {
        return Refusal.rules(List.of(Fault.of("file", name, messageKey, arguments)));
    }

    static Refusal tooLarge(String name, long size, long limit) {
        return Refusal.faults(
                Refusal.Kind.TOO_LARGE,
                List.of(Fault.of("file", name, "evidence.tooLarge", megabytes(size), megabytes(limit))));
    }

    /** Rounded up to a tenth, so that what is over a limit never reads like the limit. */
    private static String megabytes(long bytes) {
        var tenths = (bytes * 10 + MEGABYTE - 1) / MEGABYTE;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
