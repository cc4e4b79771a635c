package org.samanvay.forms;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people write it, without what a keyboard cannot produce. */
final class PlainText {
    private static final Pattern LINE_CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern TEXT_CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final int LONGEST_NAME = 40;

    private PlainText() {}

    /** One line: trimmed, in Unicode's composed form (NFC). */
    static String line(String raw) {
        return Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
    }

    /** Many lines: the same, with {@code \n} between lines. */
    static String lines(String raw) {
        return line(LINE_END.matcher(raw).replaceAll("\n"));
    }

    static boolean isLine(String text) {
        return !LINE_CONTROL.matcher(text).find();
    }

    static boolean areLines(String text) {
        return !TEXT_CONTROL.matcher(text).find();
    }

    /** A client's own word, made safe to send back. */
    static String printable(String word) {
        String safe = LINE_CONTROL
                .matcher(word.substring(0, Math.min(word.length(), LONGEST_NAME)))
                .replaceAll("?");
        return safe.length() < word.length() ? safe + "..." : safe;
    }
}
