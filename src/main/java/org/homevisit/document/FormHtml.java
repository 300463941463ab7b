package org.homevisit.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** An official form as XHTML for the PDF, with the widths of the workbook. */
final class FormHtml {

    private static final double PAGE_WIDTH = 785;
    private static final double SIZE = FormStyles.BODY_SIZE;

    private final OfficialForm form;
    private final StringBuilder html = new StringBuilder();

    FormHtml(OfficialForm form) {
        this.form = form;
    }

    String xhtml() {
        var title = escaped(form.sheets().get(0).title());
        html.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><title>")
                .append(title)
                .append("</title>");
        for (var name : List.of("description", "subject", "author")) {
            html.append("<meta name=\"")
                    .append(name)
                    .append("\" content=\"")
                    .append(title)
                    .append("\"/>");
        }
        html.append("<style>").append(style()).append("</style></head><body>");
        form.sheets().forEach(this::sheet);
        return html.append("</body></html>").toString();
    }

    private static String style() {
        var number = Words.get("document.page", "\" counter(page) \"", "\" counter(pages) \"");
        return """
            @page { size: A4 landscape; margin: 12mm 10mm 14mm 10mm;
              @bottom-center { content: "%s"; font-family: 'Noto Sans SC'; font-size: 8pt; } }
            body { font-family: 'Noto Sans SC'; margin: 0; }
            section + section { page-break-before: always; }
            h1 { font-size: 16pt; text-align: center; margin: 0 0 6pt 0; }
            table { table-layout: fixed; border-collapse: collapse; margin: 0 auto; }
            table.grid { -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { padding: 2pt 1pt; line-height: 1.35; vertical-align: middle; font-weight: 400;
              white-space: pre-wrap; word-wrap: break-word; }
            .grid th, .grid td, .boxes td { border: 0.6pt solid #000; }
            th { font-weight: 700; text-align: center; }
            .center { text-align: center; } .right { text-align: right; } .left { text-align: left; }
            table.passage { border-collapse: separate; border-spacing: 0; }
            .passage td { border-left: 0.6pt solid #000; border-right: 0.6pt solid #000; padding: 0 3pt; }
            .passage tr:last-child td { border-bottom: 0.6pt solid #000; padding-bottom: 3pt; }
            b { font-weight: 700; }
            .boxes { page-break-inside: avoid; margin-top: -0.6pt; }
            .boxes td { height: 68pt; vertical-align: top; padding: 3pt; }
            .line td { padding: 2pt 0; }
            """.formatted(number);
    }

    private void sheet(FormSheet sheet) {
        var columns = ColumnLayout.of(sheet);
        var size = Math.min(SIZE, PAGE_WIDTH / columns.total());
        html.append("<section style=\"font-size:").append(points(size)).append("\"><h1>");
        html.append(escaped(sheet.title())).append("</h1>");
        for (var line : sheet.particulars()) {
            parts("line", line.stream().map(Labelled::text).toList(), columns, size);
        }
        grid(sheet, columns, size);
        sheet.passages().forEach(passage -> passage(passage, columns, size));
        if (!sheet.boxes().isEmpty()) {
            parts("boxes", sheet.boxes(), columns, size);
        }
        html.append("</section>");
    }

    private void grid(FormSheet sheet, ColumnLayout columns, double size) {
        table("grid", columns.total() * size);
        html.append("<colgroup>");
        IntStream.range(0, columns.columns()).forEach(column -> col(columns.width(column) * size));
        html.append("</colgroup><thead><tr>");
        sheet.columns()
                .forEach(column ->
                        html.append("<th>").append(escaped(column.title())).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var row : sheet.rows()) {
            html.append("<tr>");
            for (var column = 0; column < row.size(); column++) {
                var align = sheet.columns().get(column).align().name().toLowerCase(Locale.ROOT);
                cell(align, FormCell.text(row.get(column)));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void passage(Labelled labelled, ColumnLayout columns, double size) {
        var passage = Passage.of(labelled, columns.total() - ColumnLayout.PADDING);
        table("passage", columns.total() * size);
        html.append("<tbody>");
        for (var part : passage.parts()) {
            html.append("<tr><td>");
            if (part == passage.parts().get(0)) {
                html.append("<b>").append(escaped(passage.label())).append("</b>\n");
            }
            html.append(escaped(part.text())).append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private void parts(String kind, List<String> texts, ColumnLayout columns, double size) {
        table(kind, columns.total() * size);
        html.append("<tbody><tr>");
        texts.forEach(text -> cell("left", text));
        html.append("</tr></tbody></table>");
    }

    private void table(String kind, double width) {
        html.append("<table class=\"").append(kind).append("\" style=\"width:").append(points(width));
        html.append("\">");
    }

    private void col(double width) {
        html.append("<col style=\"width:").append(points(width)).append("\"/>");
    }

    private void cell(String kind, String text) {
        html.append("<td class=\"")
                .append(kind)
                .append("\">")
                .append(escaped(text))
                .append("</td>");
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%.2fpt", value);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(FormCell.clean(text), "UTF-8");
    }
}
