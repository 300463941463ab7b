package org.homevisit.document;

import java.util.List;
import java.util.stream.IntStream;

/** Shares the width among a list's columns: by the root of the longest text, so that sentences get more, not all. */
final class ListWidths {

    private ListWidths() {}

    static List<Integer> of(List<String> heads, List<List<String>> rows) {
        var weights = IntStream.range(0, heads.size())
                .mapToDouble(column -> Math.sqrt(Math.max(
                        TextWrap.width(heads.get(column)) + 1,
                        rows.stream()
                                .mapToDouble(row -> TextWrap.width(row.get(column)))
                                .max()
                                .orElse(0))))
                .toArray();
        var sum = IntStream.range(0, weights.length)
                .mapToDouble(column -> weights[column])
                .sum();
        return IntStream.range(0, weights.length)
                .mapToObj(column -> (int) (WordLayout.TEXT_WIDTH * weights[column] / sum))
                .toList();
    }
}
