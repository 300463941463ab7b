package org.homevisit.document;

import java.util.List;

/**
 * A column of a template.
 *
 * @param allowed the words it takes, offered as a drop-down list
 * @param several whether several of them may stand in one cell
 */
public record TemplateColumn(
        String title, boolean required, String help, String example, List<String> allowed, boolean several) {

    public TemplateColumn {
        allowed = List.copyOf(allowed);
    }

    public static TemplateColumn of(String title, String help, String example) {
        return new TemplateColumn(title, false, help, example, List.of(), false);
    }

    /** One of these words. */
    public static TemplateColumn oneOf(String title, String help, List<String> allowed) {
        return new TemplateColumn(title, false, help, allowed.isEmpty() ? "" : allowed.get(0), allowed, false);
    }

    /** One or more of these words in one cell. */
    public static TemplateColumn anyOf(String title, String help, String example, List<String> allowed) {
        return new TemplateColumn(title, false, help, example, allowed, true);
    }

    /** The same column, not to be left empty. */
    public TemplateColumn must() {
        return new TemplateColumn(title, true, help, example, allowed, several);
    }
}
