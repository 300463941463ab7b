package org.homevisit.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds a college by the code or the name a sheet gives. */
final class CollegeIndex {

    private final Map<String, String> codes = new HashMap<>();
    private final String choices;

    CollegeIndex(List<College> colleges) {
        for (var college : colleges) {
            codes.put(college.code().toUpperCase(Locale.ROOT), college.code());
            codes.put(college.name(), college.code());
        }
        choices = colleges.stream()
                .map(college -> college.code() + "（" + college.name() + "）")
                .collect(Collectors.joining("、"));
    }

    /** Null when empty or unknown, of which the latter is complained of. */
    @Nullable
    String read(RowReader row, String column) {
        var written = row.plain(column);
        if (written == null) {
            return null;
        }
        var code = codes.getOrDefault(written, codes.get(written.toUpperCase(Locale.ROOT)));
        if (code == null) {
            row.reject(column, "organisation.cell.college", choices);
        }
        return code;
    }
}
