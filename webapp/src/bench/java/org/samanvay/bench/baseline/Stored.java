package org.samanvay.bench.baseline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;

/** Finds members in the stored JSON of a form without taking it apart: a value is handed on as the bytes it stands in. */
final class Stored {
    static final Stored ABSENT = new Stored(new byte[0], 0, 0);

    private final byte[] json;
    private final int start;
    private final int end;

    private Stored(byte[] json, int start, int end) {
        this.json = json;
        this.start = start;
        this.end = end;
    }

    static Stored of(byte[] json) {
        return new Stored(json, 0, json.length);
    }

    boolean isAbsent() {
        return start == end;
    }

    /** The member of that name of an object. */
    Stored at(byte[] name) {
        int at = start + 1;
        while (at < end && json[at] == '"') {
            int nameEnd = string(at);
            int value = nameEnd + 1;
            int valueEnd = value(value);
            if (Arrays.equals(json, at + 1, nameEnd - 1, name, 0, name.length)) {
                return new Stored(json, value, valueEnd);
            }
            at = valueEnd + 1;
        }
        return ABSENT;
    }

    /** The value as it stands, or null. */
    void to(Json out) {
        if (isAbsent()) {
            out.text(null);
        } else {
            out.put(Arrays.copyOfRange(json, start, end));
        }
    }

    /** A time that is stored as an instant. */
    void timeTo(Json out) {
        out.time(isAbsent() ? null
                : LocalDateTime.parse(new String(json, start + 1, end - start - 3, StandardCharsets.ISO_8859_1)));
    }

    interface Each {
        void accept(Stored element);
    }

    /** The elements of an array. */
    void each(Each each) {
        int at = start + 1;
        while (at < end - 1) {
            int valueEnd = value(at);
            each.accept(new Stored(json, at, valueEnd));
            at = valueEnd + 1;
        }
    }

    private int string(int from) {
        int at = from + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int value(int from) {
        byte first = json[from];
        if (first == '"') {
            return string(from);
        }
        int at = from;
        if (first == '{' || first == '[') {
            int depth = 0;
            do {
                switch (json[at]) {
                    case '"' -> at = string(at) - 1;
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    default -> { }
                }
                at++;
            } while (depth > 0);
            return at;
        }
        while (at < end && json[at] != ',' && json[at] != '}' && json[at] != ']') {
            at++;
        }
        return at;
    }
}
