package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.shared.Text;

/** The cells of one sheet that cannot be imported: the first thousand by name, all of them counted. */
final class Rejections {

    private static final int NAMED = 1000;
    private static final int LONGEST_VALUE = 200;

    private final Wording wording;
    private final List<RejectedRow> named = new ArrayList<>();
    private int rows;
    private int lastRow;

    Rejections(Wording wording) {
        this.wording = wording;
    }

    void add(int row, String column, String value, Text message) {
        if (row != lastRow) {
            rows++;
            lastRow = row;
        }
        if (named.size() < NAMED) {
            var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
            named.add(new RejectedRow(row, column, shown, wording.say(message)));
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    List<RejectedRow> named() {
        return named;
    }

    /** Nothing of the sheet is imported (design §6): the refusal carries the members of the answer. */
    Refusal refusal() {
        return Refusal.rules(List.of(Fault.at("file", "organisation.import.rejected", rows)))
                .with(Map.of("imported", 0, "updated", 0, "unchanged", 0, "rejected", named));
    }
}
