package org.homevisit.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet part, row by row. */
final class SheetCells implements AutoCloseable {

    /** No sheet of ours has more; what stands further right is not read. */
    private static final int MOST_COLUMNS = 200;

    private final PartXml part;
    private final SharedTexts shared;
    private final CellFormats formats;
    private int number;

    SheetCells(PartXml part, SharedTexts shared, CellFormats formats) {
        this.part = part;
        this.shared = shared;
        this.formats = formats;
    }

    /**
     * A row as it stands.
     *
     * @param texts by column, empty where there is none
     */
    record Row(int number, List<String> texts) {}

    @Nullable
    Row nextRow() {
        while (part.nextElement()) {
            if (part.isStart("row")) {
                number = rowNumber(part.attribute("r"), number + 1);
                return new Row(number, cells());
            }
        }
        return null;
    }

    @Override
    public void close() {
        part.close();
    }

    private List<String> cells() {
        var texts = new ArrayList<String>();
        var column = -1;
        while (part.nextElement() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = column(part.attribute("r"), column + 1);
                var text = cell(part.attribute("t"), part.attribute("s"));
                if (column < MOST_COLUMNS && !text.isEmpty()) {
                    while (texts.size() <= column) {
                        texts.add("");
                    }
                    texts.set(column, text);
                }
            }
        }
        return texts;
    }

    private String cell(String type, String style) {
        var text = "";
        while (part.nextElement() && !part.isEnd("c")) {
            if (part.isStart("is")) {
                text = SharedTexts.item(part, "is");
            } else if (part.isStart("v")) {
                var raw = new StringBuilder();
                part.text(raw, SharedTexts.LONGEST);
                text = value(raw.toString(), type, style);
            }
        }
        return text;
    }

    private String value(String raw, String type, String style) {
        return switch (type) {
            case "s" -> shared.get(raw);
            case "", "n" -> raw.isBlank() ? "" : formats.text(raw.strip(), style);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, 10) : raw;
            default -> CellText.trimmed(raw);
        };
    }

    private static int rowNumber(String reference, int otherwise) {
        try {
            return reference.isEmpty() ? otherwise : Integer.parseInt(reference);
        } catch (NumberFormatException wrong) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }

    private static int column(String reference, int otherwise) {
        var column = 0;
        for (var index = 0; index < reference.length() && Character.isLetter(reference.charAt(index)); index++) {
            column = Math.min(column, 1 << 20) * 26 + Character.toUpperCase(reference.charAt(index)) - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }
}
