package org.samanvay.coordination.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.SoundKey;
import org.samanvay.coordination.language.Words;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * What somebody searches for: every word must be found. It is written into no log, address or cursor.
 *
 * @param words each as it is compared
 */
record SoughtWords(List<Word> words) {
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    /** They stand in almost every text and tell nothing. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with", "का", "की", "के", "को", "में", "से", "पर",
            "और", "व", "या", "हेतु", "लिए", "ka", "ki", "ke", "ko", "mein", "se", "aur", "liye");

    SoughtWords {
        words = List.copyOf(words);
    }

    /** One word and its sound. */
    record Word(String text, String sound) {
        static Word of(String text) {
            return new Word(text, SoundKey.of(text));
        }

        /** Its beginning was typed, or it with an ending: पेंशन for पेंशनें, "widows" for "widow". */
        boolean isSpelledLike(Word found) {
            return text.length() < 2
                    ? found.text.equals(text)
                    : found.text.startsWith(text)
                            || found.text.length() >= 4
                                    && text.startsWith(found.text)
                                    && text.length() - found.text.length() <= 2;
        }

        boolean soundsLike(Word found) {
            return sound.length() >= 3
                    ? found.sound.startsWith(sound)
                    : sound.length() == 2 && found.sound.equals(sound);
        }
    }

    /**
     * @param search null where nothing is searched for
     * @return null where all is asked for
     */
    static @Nullable SoughtWords of(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return null;
        }
        if (search.codePointCount(0, search.length()) > LONGEST) {
            throw CommonProblem.invalidArgument("search", "At most 100 characters", "अधिकतम 100 वर्ण");
        }
        List<String> all = Words.of(search);
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).distinct().toList();
        List<String> words = telling.isEmpty() ? all : telling;
        if (words.isEmpty() || words.size() > MOST) {
            throw CommonProblem.invalidArgument("search", "1 to 8 words", "1 से 8 शब्द");
        }
        return new SoughtWords(words.stream().map(Word::of).toList());
    }
}
