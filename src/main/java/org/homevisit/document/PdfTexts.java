package org.homevisit.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What one copies from or searches in a PDF. The font draws 月 (U+6708) and the radical ⽉ (U+2F49) by one glyph, and
 * PDFBox notes the lower code for it, so that nobody would find 欧阳明月. This notes the character instead.
 */
final class PdfTexts {

    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}+)>");
    private static final int MOST_IN_BLOCK = 100;

    private PdfTexts() {}

    /** After the fonts were cut down, that is after the first save. */
    static void fix(PDDocument document, Map<Integer, Integer> charactersByRadical) throws IOException {
        var done = new HashSet<COSStream>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name).getCOSObject();
                if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map && done.add(map)) {
                    rewrite(map, charactersByRadical);
                }
            }
        }
    }

    private static void rewrite(COSStream map, Map<Integer, Integer> charactersByRadical) throws IOException {
        String old;
        try (var in = map.createInputStream()) {
            old = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        var texts = new TreeMap<Integer, String>();
        for (var range = RANGE.matcher(old); range.find(); ) {
            var first = Integer.parseInt(range.group(1), 16);
            var last = Integer.parseInt(range.group(2), 16);
            for (var glyph = first; glyph <= last; glyph++) {
                texts.put(glyph, text(range.group(3), glyph - first, charactersByRadical));
            }
        }
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(texts).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String text(String hex, int offset, Map<Integer, Integer> charactersByRadical) {
        if (hex.length() > 4) {
            return hex;
        }
        var character = Integer.parseInt(hex, 16) + offset;
        return "%04X".formatted(charactersByRadical.getOrDefault(character, character));
    }

    private static String written(TreeMap<Integer, String> texts) {
        var cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
        for (var from = 0; from < entries.size(); from += MOST_IN_BLOCK) {
            var block = entries.subList(from, Math.min(from + MOST_IN_BLOCK, entries.size()));
            cmap.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> cmap.append("<%04X> <%s>\n".formatted(entry.getKey(), entry.getValue())));
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
