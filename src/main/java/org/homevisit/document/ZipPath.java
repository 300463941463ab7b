package org.homevisit.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an entry stands in a package: folders and a name, each safe on every file system. A slash, <code>..</code> or
 * a colon in a person's name cannot lead out of the folder it is put in.
 */
public record ZipPath(List<String> segments) {

    private static final int LONGEST = 120;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    public ZipPath {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a path needs a name");
        }
        segments = segments.stream().map(ZipPath::safe).toList();
    }

    public static ZipPath of(String... segments) {
        return new ZipPath(Arrays.asList(segments));
    }

    /** The same folder, one deeper or a file in it. */
    public ZipPath with(String segment) {
        return new ZipPath(Stream.concat(segments.stream(), Stream.of(segment)).toList());
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }

    /** The same path with <code>(2)</code> before the name's ending. */
    ZipPath numbered(int number) {
        var name = segments.get(segments.size() - 1);
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        var numbered = new ArrayList<>(segments);
        numbered.set(segments.size() - 1, stem + "(" + number + ")" + ending);
        return new ZipPath(numbered);
    }

    private static String safe(String segment) {
        var name = Normalizer.normalize(segment, Normalizer.Form.NFC)
                .codePoints()
                .map(codePoint -> legal(codePoint) ? codePoint : '_')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("[. ]+$", "_");
        if (name.isEmpty() || DEVICES.contains(name.toLowerCase(Locale.ROOT).split("\\.", 2)[0])) {
            return "_" + name;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    private static boolean legal(int codePoint) {
        return "/\\<>:\"|?*".indexOf(codePoint) < 0
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.SURROGATE;
    }
}
