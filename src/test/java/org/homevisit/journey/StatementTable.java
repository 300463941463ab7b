package org.homevisit.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * What every action costs beside the bare engine, as a table. The bare engine runs without authorization; what the
 * application's engine writes of it, the rights of a task's candidates when it comes and goes, is the engine's own and
 * has a column of its own.
 */
final class StatementTable {

    private static final String RIGHTS = "ACT_RU_AUTHORIZATION";

    private final List<Row> rows = new ArrayList<>();

    void add(String action, StatementLog.Work ours, StatementLog.Work bare) {
        rows.add(new Row(action, ours, bare, StatementAllowances.of(action)));
    }

    void verify() {
        var verdicts = new SoftAssertions();
        for (var row : rows) {
            verdicts.assertThat(row.ours.commits())
                    .as("commits of " + row.action)
                    .isEqualTo(1);
            verdicts.assertThat(row.difference())
                    .as("statements of " + row.action + " beside the engine's")
                    .isLessThanOrEqualTo(row.allowed);
        }
        verdicts.assertAll();
    }

    /** The statements that each action sends beside the engine's, for who looks for one too many. */
    void write(Path file) {
        var text = new StringBuilder(toString());
        for (var row : rows) {
            text.append("\n== ").append(row.action).append('\n');
            row.besideTheEngine().forEach(statement -> text.append(statement).append('\n'));
        }
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder("%-46s %10s %7s %5s %6s %10s %7s %6s%n"
                .formatted("action", "statements", "commits", "bare", "rights", "difference", "allowed", "answer"));
        for (var row : rows) {
            text.append("%-46s %10d %7d %5d %6d %10d %7d %6d%n"
                    .formatted(
                            row.action,
                            row.ours.statements().size(),
                            row.ours.commits(),
                            row.bare.statements().size(),
                            row.rights(),
                            row.difference(),
                            row.allowed,
                            row.ours.answer()));
        }
        return text.toString();
    }

    private record Row(String action, StatementLog.Work ours, StatementLog.Work bare, int allowed) {

        int difference() {
            return ours.statements().size() - bare.statements().size() - rights();
        }

        int rights() {
            return (int) ours.statements().stream()
                    .filter(statement -> statement.contains(RIGHTS))
                    .count();
        }

        List<String> besideTheEngine() {
            var left = new ArrayList<>(ours.statements());
            bare.statements().forEach(left::remove);
            return left;
        }
    }
}
