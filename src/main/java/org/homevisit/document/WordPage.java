package org.homevisit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A Word document as data, A4 portrait: title, lines below it, blocks. Written by {@link WordWriter}. Immutable; every
 * method gives a longer page.
 */
public record WordPage(String title, List<WordBlock> blocks) {

    public WordPage {
        blocks = List.copyOf(blocks);
    }

    public static WordPage of(String title) {
        return new WordPage(title, List.of());
    }

    /** Short facts in one line, spread over the width. */
    public WordPage line(Labelled... facts) {
        return plus(new WordBlock.Line(List.of(facts)));
    }

    public WordPage heading(String text) {
        return plus(new WordBlock.Heading(text));
    }

    /** Bordered rows of label and value; so many pairs a row, 1 for long texts. */
    public WordPage fields(int pairsPerRow, Labelled... fields) {
        return fields(pairsPerRow, List.of(fields));
    }

    public WordPage fields(int pairsPerRow, List<Labelled> fields) {
        return plus(new WordBlock.Fields(pairsPerRow, fields));
    }

    /** A bordered list under heads that are repeated on each page. */
    public WordPage table(List<String> heads, List<List<String>> rows) {
        return plus(new WordBlock.Table(heads, rows));
    }

    /** Paragraphs, separated by line breaks, each indented by two characters. */
    public WordPage prose(String text) {
        return plus(new WordBlock.Prose(text));
    }

    /** Boxes to sign and seal in, side by side, never torn apart by a page break. */
    public WordPage signed(String... boxes) {
        return plus(new WordBlock.Boxes(List.of(boxes)));
    }

    private WordPage plus(WordBlock block) {
        var longer = new ArrayList<>(blocks);
        longer.add(block);
        return new WordPage(title, longer);
    }
}
