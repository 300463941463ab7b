package org.homevisit.document;

import java.util.ArrayList;
import java.util.List;

/** A long text of a form in parts that each go on a page: its paragraphs, and long ones cut. */
record Passage(String label, List<Part> parts) {

    private static final int LINES_A_PART = 12;

    /** Text and the lines it takes; the first part stands below the label, so that a page never ends with a label. */
    record Part(String text, int lines) {}

    static Passage of(Labelled passage, double width) {
        var lines = TextWrap.lines(FormCell.clean(passage.value()), width);
        var parts = new ArrayList<Part>();
        var from = 0;
        for (var end = 1; end <= lines.size(); end++) {
            if (end == lines.size() || lines.get(end - 1).endsWith("\n") || end - from == LINES_A_PART) {
                parts.add(new Part(TextWrap.joined(lines.subList(from, end)), end - from));
                from = end;
            }
        }
        return new Passage(FormCell.clean(passage.label()), parts);
    }
}
