package org.samanvay.webapp.graphql.document;

import java.util.Optional;
import org.samanvay.webapp.graphql.error.RequestProblem;

/**
 * Looks over a document's text before the parser does: tokens, brackets, list lengths and numbers, in one pass over
 * the characters and without keeping anything. The parser needs some hundred times the memory of what it reads.
 */
final class TextScan {
    private static final int BRACKETS = 64;

    private final CharSequence text;
    private final Limits limits;
    private final int[] values = new int[BRACKETS + 1];
    private final boolean[] list = new boolean[BRACKETS + 1];
    private int at;
    private int tokens;
    private int open;
    private boolean strings;

    TextScan(CharSequence text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Whether the text has a string in it; known after {@link #refusal()}. */
    boolean hasStrings() {
        return strings;
    }

    /** The first thing that is too much, if any. */
    Optional<RequestProblem> refusal() {
        if (text.length() > limits.characters()) {
            return Optional.of(RequestProblem.DOCUMENT_TOO_LARGE);
        }
        while (at < text.length()) {
            Optional<RequestProblem> refusal = token(text.charAt(at));
            if (refusal.isPresent()) {
                return refusal;
            }
            if (tokens > limits.tokens()) {
                return Optional.of(RequestProblem.DOCUMENT_TOO_LARGE);
            }
            if (list[open] && values[open] > limits.listLength()) {
                return Optional.of(RequestProblem.LIST_TOO_LONG);
            }
        }
        return Optional.empty();
    }

    private Optional<RequestProblem> token(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', ',', '\uFEFF' -> skip();
            case '#' -> comment();
            case '"' -> string();
            case '{', '[', '(' -> opened(c == '[');
            case '}', ']', ')' -> closed();
            case '$', '@', '-' -> mark();
            case '.' -> dots();
            default -> isDigit(c) ? number() : isNameStart(c) ? name() : value();
        };
    }

    private Optional<RequestProblem> skip() {
        at++;
        return Optional.empty();
    }

    /** A token that begins another: "$" and its name are one value. */
    private Optional<RequestProblem> mark() {
        tokens += text.charAt(at) == '-' ? 0 : 1;
        return skip();
    }

    /** The three dots before a fragment are one token. */
    private Optional<RequestProblem> dots() {
        tokens++;
        at += stands("...") ? 2 : 0;
        return skip();
    }

    private Optional<RequestProblem> value() {
        tokens++;
        values[open]++;
        return skip();
    }

    private Optional<RequestProblem> name() {
        value();
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return Optional.empty();
    }

    private Optional<RequestProblem> number() {
        int start = at;
        value();
        while (at < text.length() && (isDigit(text.charAt(at)) || "eE.+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return Numbers.isHarmless(text, start, at) ? Optional.empty() : Optional.of(RequestProblem.NUMBER_TOO_LARGE);
    }

    private Optional<RequestProblem> opened(boolean isList) {
        value();
        open++;
        if (open > BRACKETS) {
            return Optional.of(RequestProblem.DOCUMENT_TOO_DEEP);
        }
        list[open] = isList;
        values[open] = 0;
        return Optional.empty();
    }

    private Optional<RequestProblem> closed() {
        tokens++;
        open = Math.max(0, open - 1);
        return skip();
    }

    private Optional<RequestProblem> comment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Optional.empty();
    }

    private Optional<RequestProblem> string() {
        strings = true;
        boolean block = stands("\"\"\"");
        String end = block ? "\"\"\"" : "\"";
        value();
        at += end.length() - 1;
        while (at < text.length() && !stands(end)) {
            if (!block && text.charAt(at) == '\n') {
                return Optional.of(RequestProblem.GRAPHQL_PARSE_FAILED);
            }
            boolean escape = block ? stands("\\\"\"\"") : text.charAt(at) == '\\';
            at += escape ? (block ? 4 : 2) : 1;
        }
        at += end.length();
        return at > text.length() ? Optional.of(RequestProblem.GRAPHQL_PARSE_FAILED) : Optional.empty();
    }

    private boolean stands(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
