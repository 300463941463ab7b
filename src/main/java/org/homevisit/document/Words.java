package org.homevisit.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words we put into files ourselves: always Chinese, so that a file does not depend on who downloads it. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "messages.document",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
