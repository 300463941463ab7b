package org.homevisit.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homevisit.document.SheetRow;
import org.homevisit.organisation.Coded;
import org.homevisit.organisation.Hardship;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;

/** Reads one row of an uploaded 附件1; what it cannot read it notes with row, column and value. */
final class PlanSheetRow {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern NAME_AND_RELATION = Pattern.compile("(.+?)\\((.+)\\)");

    private final SheetRow row;
    private final Map<PlanColumn, String> heads;
    private final Staff staff;
    private final Staff leaders;
    private final List<SheetCell> wrong;

    PlanSheetRow(SheetRow row, Map<PlanColumn, String> heads, Staff staff, Staff leaders, List<SheetCell> wrong) {
        this.row = row;
        this.heads = heads;
        this.staff = staff;
        this.leaders = leaders;
        this.wrong = wrong;
    }

    PlanRow read() {
        var contact = cell(PlanColumn.CONTACT);
        var both = NAME_AND_RELATION.matcher(Normalizer.normalize(contact, Normalizer.Form.NFKC));
        var relation = cell(PlanColumn.RELATION);
        var leader = leader();
        return new PlanRow(
                cell(PlanColumn.STUDENT),
                code(PlanColumn.TARGET, Target.class),
                concerns(),
                code(PlanColumn.HARDSHIP, Hardship.class),
                cell(PlanColumn.REGION),
                cell(PlanColumn.ADDRESS),
                both.matches() ? both.group(1) : contact,
                both.matches() && relation.isEmpty() ? both.group(2) : relation,
                cell(PlanColumn.PHONE),
                code(PlanColumn.MODE, Mode.class),
                code(PlanColumn.PARTY, Party.class),
                code(PlanColumn.KIND, VisitKind.class),
                date(),
                visitors(),
                leader,
                leader != null && yes(PlanColumn.AGREED),
                answered(PlanColumn.REVISIT),
                cell(PlanColumn.PURPOSE),
                cell(PlanColumn.NOTE));
    }

    /** Below the rows of the official form stand its texts and signatures. */
    boolean namesNobody() {
        return cell(PlanColumn.STUDENT).isEmpty() && cell(PlanColumn.NAME).isEmpty();
    }

    String cell(PlanColumn column) {
        var head = heads.get(column);
        return head == null ? "" : row.get(head).strip();
    }

    private <E extends Enum<E> & Coded> @Nullable E code(PlanColumn column, Class<E> type) {
        var cell = cell(column);
        return cell.isEmpty() ? null : code(column, type, cell);
    }

    private <E extends Enum<E> & Coded> @Nullable E code(PlanColumn column, Class<E> type, String word) {
        var code = CodeWord.of(type, word);
        if (code.isEmpty()) {
            var words = Findings.joined(Arrays.stream(type.getEnumConstants()).map(Coded::label));
            note(column, word, Text.of("plan.import.code", word, words));
        }
        return code.orElse(null);
    }

    private List<Concern> concerns() {
        return parts(cell(PlanColumn.CONCERNS))
                .map(word -> code(PlanColumn.CONCERNS, Concern.class, word))
                .filter(code -> code != null)
                .toList();
    }

    private @Nullable LocalDate date() {
        var cell = cell(PlanColumn.DATE);
        if (cell.isEmpty()) {
            return null;
        }
        var parts = DATE.matcher(cell);
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException impossible) {
            // told below like every other text that is no date
        }
        note(PlanColumn.DATE, cell, Text.of("plan.import.date", cell));
        return null;
    }

    private List<String> visitors() {
        return parts(cell(PlanColumn.VISITORS))
                .map(word -> person(PlanColumn.VISITORS, staff, word))
                .toList();
    }

    /** <code>是/校长某某</code>, a name or an account; <code>否</code> and nothing name none. */
    private @Nullable String leader() {
        var answer = answered(PlanColumn.LEADER);
        return answer == null ? null : person(PlanColumn.LEADER, leaders, answer);
    }

    private String person(PlanColumn column, Staff people, String word) {
        // 王老师(辅导员): the capacity comes from the staff
        var name = Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("\\(.*\\)$", "");
        var account = people.account(name.strip());
        if (account.isEmpty()) {
            note(column, word, Text.of("plan.import.homonym", word));
        }
        return account.orElse("");
    }

    private @Nullable String answered(PlanColumn column) {
        var rest = cell(column).replaceFirst("^(是|否|无)\\s*[/／、,，:：]?\\s*", "");
        if (rest.isEmpty() && cell(column).startsWith("是")) {
            note(column, cell(column), Text.of("plan.import.which." + column));
        }
        return rest.isEmpty() ? null : rest;
    }

    private boolean yes(PlanColumn column) {
        return List.of("是", "已沟通", "true", "TRUE", "1").contains(cell(column));
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("[、,，;；\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private void note(PlanColumn column, String value, Text message) {
        wrong.add(new SheetCell(row.number(), heads.getOrDefault(column, column.title()), value, message));
    }
}
