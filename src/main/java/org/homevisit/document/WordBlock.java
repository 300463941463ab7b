package org.homevisit.document;

import java.util.List;

/** What a {@link WordPage} is made of. */
public sealed interface WordBlock {

    record Line(List<Labelled> facts) implements WordBlock {}

    record Heading(String text) implements WordBlock {}

    record Fields(int pairsPerRow, List<Labelled> fields) implements WordBlock {}

    record Table(List<String> heads, List<List<String>> rows) implements WordBlock {}

    record Prose(String text) implements WordBlock {}

    record Boxes(List<String> texts) implements WordBlock {}
}
