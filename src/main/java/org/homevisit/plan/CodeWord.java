package org.homevisit.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.homevisit.organisation.Coded;

/** Reads a cell of a code: the code, its Chinese word, or as much of the word as tells it apart (实地, 视频, 毕业生). */
final class CodeWord {

    /** What schools write for a word of ours (domain §2.1, column 10). */
    private static final Map<String, String> OTHER_WORDS = Map.of("特殊困难", "特别困难", "特殊(特别)困难", "特别困难");

    private CodeWord() {}

    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String written) {
        var cell = OTHER_WORDS.getOrDefault(written, written);
        var codes = Arrays.asList(type.getEnumConstants());
        return only(
                        codes,
                        code -> code.name().equalsIgnoreCase(cell)
                                || code.label().equals(cell))
                .or(() -> only(codes, code -> code.label().startsWith(cell)))
                .or(() -> only(codes, code -> code.label().contains(cell)));
    }

    private static <E> Optional<E> only(List<E> codes, Predicate<E> wanted) {
        var found = codes.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
