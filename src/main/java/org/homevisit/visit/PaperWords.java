package org.homevisit.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homevisit.document.Labelled;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Coded;
import org.jspecify.annotations.Nullable;

/** The words of the paper, which is Chinese whoever prints it. */
record PaperWords(VisitWording wording, Map<String, Account> people) {

    String word(String key, Object... arguments) {
        return wording.chinese("visit.paper." + key, arguments);
    }

    /** A field of the report under its own name. */
    Labelled field(String field, @Nullable Object value) {
        return Labelled.of(wording.chinese(Findings.label(field)), shown(value));
    }

    Labelled labelled(String key, @Nullable Object value) {
        return Labelled.of(word(key), shown(value));
    }

    List<String> heads(String... keys) {
        return Stream.of(keys).map(this::word).toList();
    }

    List<String> row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : String.valueOf(shown(cell)))
                .toList();
    }

    /** The name and capacity behind an account; any other text as it is. */
    String person(@Nullable String account) {
        var known = account == null ? null : people.get(account);
        if (known == null) {
            return account == null ? "" : account;
        }
        return known.name() + "（" + known.role().label() + "）";
    }

    static String labels(List<? extends Coded> codes) {
        return codes.stream().map(Coded::label).collect(Collectors.joining("、"));
    }

    private @Nullable Object shown(@Nullable Object value) {
        if (value instanceof Coded code) {
            return code.label();
        }
        return value instanceof Boolean flag ? word(flag ? "yes" : "no") : value;
    }
}
