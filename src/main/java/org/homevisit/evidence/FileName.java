package org.homevisit.evidence;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A file's name as it may be kept: no folders, nothing invisible, at most 200 characters with its ending. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(@Nullable String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // control characters, the marks that turn reading direction ("gpj.exe" shown as "exe.jpg"), lone surrogates
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]", "")
                .strip();
        name = name.replaceFirst("^\\.+", "").strip();
        return name.isEmpty() ? "未命名" : cut(name);
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }
}
