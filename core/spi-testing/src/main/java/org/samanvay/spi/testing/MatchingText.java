package org.samanvay.spi.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes text that matches a simple regular expression: literals, classes, groups, alternatives and counts. It is a
 * reader of one pass, so an instance serves one text.
 */
final class MatchingText {
    private static final int MOST_REPEATS = 4;
    private static final int TRIES = 100;
    private static final String WORD = "abcxyzABCXYZ0189";
    private static final String ANY = WORD + "-,/";

    private final String pattern;
    private final RandomGenerator random;
    private int at;

    private MatchingText(String pattern, RandomGenerator random) {
        this.pattern = pattern;
        this.random = random;
    }

    /** @throws IllegalArgumentException if the pattern uses anything beyond the simple constructs, or wants other lengths */
    static String of(String pattern, int min, int max, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            String written = new MatchingText(pattern, random).alternatives();
            if (written.length() >= min && written.length() <= max && written.matches(pattern)) {
                return written;
            }
        }
        throw new IllegalArgumentException(
                "cannot write %d to %d characters that match %s: write it more simply".formatted(min, max, pattern));
    }

    private String alternatives() {
        List<String> written = new ArrayList<>(List.of(sequence()));
        while (peek('|')) {
            at++;
            written.add(sequence());
        }
        return written.get(random.nextInt(written.size()));
    }

    private String sequence() {
        StringBuilder written = new StringBuilder();
        while (at < pattern.length() && !peek('|') && !peek(')')) {
            int start = at;
            String once = atom();
            int end = at;
            for (int i = count(); i > 0; i--) {
                int after = at;
                at = start;
                written.append(i == 1 ? once : atom());
                at = Math.max(after, end);
            }
        }
        return written.toString();
    }

    private String atom() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '^', '$' -> "";
            case '.' -> pick(ANY);
            case '[' -> pick(members());
            case '(' -> group();
            case '\\' -> escaped();
            default -> String.valueOf(next);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        String written = alternatives();
        at++;
        return written;
    }

    private String escaped() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case 'd' -> pick("0123456789");
            case 'w' -> pick(WORD);
            case 's' -> " ";
            default -> String.valueOf(next);
        };
    }

    private String members() {
        boolean negated = peek('^');
        if (negated) {
            at++;
        }
        StringBuilder members = new StringBuilder();
        while (!peek(']')) {
            char from = pattern.charAt(at++);
            if (from == '\\') {
                char escaped = pattern.charAt(at++);
                members.append(escaped == 'd' ? "0123456789" : escaped == 'w' ? WORD : String.valueOf(escaped));
            } else if (peek('-') && pattern.charAt(at + 1) != ']') {
                char to = pattern.charAt(at + 1);
                at += 2;
                for (char each = from; each <= to; each++) {
                    members.append(each);
                }
            } else {
                members.append(from);
            }
        }
        at++;
        return negated ? without(members.toString()) : members.toString();
    }

    private static String without(String members) {
        StringBuilder others = new StringBuilder();
        ANY.chars().filter(each -> members.indexOf(each) < 0).forEach(each -> others.append((char) each));
        return others.toString();
    }

    private int count() {
        if (at >= pattern.length()) {
            return 1;
        }
        switch (pattern.charAt(at)) {
            case '?' -> {
                at++;
                return random.nextInt(2);
            }
            case '*' -> {
                at++;
                return random.nextInt(MOST_REPEATS);
            }
            case '+' -> {
                at++;
                return 1 + random.nextInt(MOST_REPEATS);
            }
            case '{' -> {
                return braces();
            }
            default -> {
                return 1;
            }
        }
    }

    private int braces() {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int min = Integer.parseInt(bounds[0]);
        if (bounds.length == 1) {
            return min;
        }
        int max = bounds[1].isEmpty() ? min + MOST_REPEATS : Integer.parseInt(bounds[1]);
        return min + random.nextInt(max - min + 1);
    }

    private boolean peek(char wanted) {
        return at < pattern.length() && pattern.charAt(at) == wanted;
    }

    private String pick(String from) {
        return String.valueOf(from.charAt(random.nextInt(from.length())));
    }
}
