package org.samanvay.coordination.letter;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samanvay.coordination.language.Language;
import org.samanvay.spi.Text;

/**
 * What a letter tells of who a person is. Among the letter's words stands a mark in its place, and what it stands for lies
 * under that person's own key: erasing her empties the place in every letter, whoever the letter is about.
 */
enum Told {
    NAME,
    ADDRESS;

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "([A-Z]+)\\|([0-9a-f-]{36})" + CLOSE);
    private static final Text ERASED = Text.of("[erased]", "[मिटाया गया]");

    String of(UUID person) {
        return OPEN + name() + "|" + person + CLOSE;
    }

    Text both(UUID person) {
        return Text.of(of(person), of(person));
    }

    /** The text with each mark replaced by what it stands for. */
    static String filled(String text, Language language, Map<UUID, Map<Told, String>> known) {
        if (text.indexOf(OPEN) < 0) {
            return text;
        }
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(known
                .getOrDefault(UUID.fromString(mark.group(2)), Map.of())
                .getOrDefault(part(mark.group(1)), language.of(ERASED))));
    }

    private static Told part(String name) {
        for (Told part : values()) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return NAME;
    }
}
