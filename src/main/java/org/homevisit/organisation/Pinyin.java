package org.homevisit.organisation;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How a person's name is read, so that it is found by its letters; knows the surnames that are read in their own way (曾 zeng). */
@Component
class Pinyin {

    record Reading(String full, String initials) {}

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final int REMEMBERED = 20_000;

    private final Transliterator names = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

    /** A roster holds the same names over and over, and reading one takes longer than storing it. */
    private final Map<String, Reading> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized Reading of(String name) {
        return remembered.computeIfAbsent(name, this::read);
    }

    private Reading read(String name) {
        var syllables = NOT_A_LETTER.split(names.transliterate(name).toLowerCase(Locale.ROOT));
        var full = new StringBuilder();
        var initials = new StringBuilder();
        for (var syllable : syllables) {
            if (!syllable.isEmpty()) {
                full.append(syllable);
                initials.append(syllable.charAt(0));
            }
        }
        return new Reading(limit(full, 300), limit(initials, 60));
    }

    private String limit(StringBuilder letters, int length) {
        return letters.substring(0, Math.min(length, letters.length()));
    }
}
