package org.homevisit.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.homevisit.organisation.Coded;
import org.homevisit.organisation.Hardship;
import org.jspecify.annotations.Nullable;

/** The Chinese words of the codes that stand in a field of the plan. */
final class CodeLabels {

    private static final Map<String, Coded[]> CODES = Map.of(
            "target", Target.values(),
            "concerns", Concern.values(),
            "hardship", Hardship.values(),
            "mode", Mode.values(),
            "party", Party.values(),
            "kind", VisitKind.values());

    private CodeLabels() {}

    /** A value as snapshots write it (lists with commas), in the words of a reader. */
    static String of(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        var codes = CODES.get(field);
        return codes == null
                ? value
                : Arrays.stream(value.split(", *"))
                        .map(code -> label(codes, code))
                        .collect(Collectors.joining("、"));
    }

    static String label(@Nullable Coded code) {
        return code == null ? "" : code.label();
    }

    private static String label(Coded[] codes, String name) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(name))
                .map(Coded::label)
                .findFirst()
                .orElse(name);
    }
}
