package org.homevisit.document;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells share, by number. */
record SharedTexts(List<String> texts) {

    static final SharedTexts NONE = new SharedTexts(List.of());
    /** Excel's own limit of a cell. */
    static final int LONGEST = 32_767;

    private static final long MOST_CHARACTERS = 60_000_000;
    private static final int MOST_TEXTS = 3_000_000;

    static SharedTexts read(PartXml part) {
        var texts = new ArrayList<String>();
        long characters = 0;
        try (part) {
            while (part.nextElement()) {
                if (part.isStart("si")) {
                    var text = item(part, "si");
                    characters += text.length();
                    if (characters > MOST_CHARACTERS || texts.size() >= MOST_TEXTS) {
                        throw SheetFault.rule("document.sheet.bomb");
                    }
                    texts.add(text);
                }
            }
        }
        return new SharedTexts(texts);
    }

    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }

    /** All runs of a rich text together, without the reading aids (phonetics) of East Asian scripts. */
    static String item(PartXml part, String end) {
        var text = new StringBuilder();
        var phonetic = false;
        while (part.nextElement() && !part.isEnd(end)) {
            if (part.name().equals("rPh")) {
                phonetic = part.isStart("rPh");
            } else if (part.isStart("t") && !phonetic) {
                part.text(text, LONGEST);
            }
        }
        return CellText.trimmed(text.toString());
    }
}
