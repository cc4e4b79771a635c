package org.samanvay.coordination.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts text into words, each in the one spelling by which words are compared. */
public final class Words {
    private static final Pattern JOINERS = Pattern.compile("[\u200B-\u200D\u2060\uFEFF]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DOT_BELOW = Pattern.compile("\u093C");

    /** पेन्शन and पेंशन are one word, so are हिन्दी and हिंदी: a nasal before a consonant may be written as a dot above it. */
    private static final Pattern NASAL = Pattern.compile("[ङञणनम]\u094D(?=[क-ह])");

    private Words() {}

    /** In lower case, digits as 0 to 9, without the dots that tell loan sounds apart. */
    public static List<String> of(String text) {
        String plain = JOINERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return Stream.of(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(Words::spelling)
                .toList();
    }

    private static String spelling(String word) {
        String oneNasal = NASAL.matcher(DOT_BELOW.matcher(word).replaceAll("").replace('ँ', 'ं')).replaceAll("ं");
        StringBuilder spelling = new StringBuilder(oneNasal.length());
        oneNasal.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .forEach(spelling::appendCodePoint);
        return spelling.toString();
    }
}
