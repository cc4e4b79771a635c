package org.samanvay.webapp.graphql.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** UTF-8 JSON that can be taken back to an earlier place, as a null that rises to its parent demands. */
public final class JsonBytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private byte[] bytes;
    private int length;

    /** @param expected bytes; more may come */
    public JsonBytes(int expected) {
        bytes = new byte[expected];
    }

    public int length() {
        return length;
    }

    void backTo(int place) {
        length = place;
    }

    public void put(JsonBytes more) {
        put(more.bytes, more.length);
    }

    public void put(byte[] more) {
        put(more, more.length);
    }

    private void put(byte[] more, int count) {
        need(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    public void put(char ascii) {
        need(1);
        bytes[length++] = (byte) ascii;
    }

    void nothing() {
        put(NULL);
    }

    void flag(boolean value) {
        put(value ? TRUE : FALSE);
    }

    void ascii(String digits) {
        need(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            bytes[length++] = (byte) digits.charAt(i);
        }
    }

    /** A string, escaped as Jackson does: a character outside of the basic plane as its two halves. */
    void text(String value) {
        int count = value.length();
        need(count * 6 + 2);
        byte[] to = bytes;
        int at = length;
        to[at++] = '"';
        for (int i = 0; i < count; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                if (c >= 0x20 && c != '"' && c != '\\') {
                    to[at++] = (byte) c;
                } else {
                    at = escaped(to, at, c);
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                at = numbered(to, at, c);
            } else {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        to[at++] = '"';
        length = at;
    }

    private static int escaped(byte[] to, int from, char c) {
        int letter =
                switch (c) {
                    case '"', '\\' -> c;
                    case '\n' -> 'n';
                    case '\t' -> 't';
                    case '\r' -> 'r';
                    case '\b' -> 'b';
                    case '\f' -> 'f';
                    default -> 0;
                };
        if (letter == 0) {
            return numbered(to, from, c);
        }
        to[from] = '\\';
        to[from + 1] = (byte) letter;
        return from + 2;
    }

    private static int numbered(byte[] to, int from, char c) {
        to[from] = '\\';
        to[from + 1] = 'u';
        for (int i = 0; i < 4; i++) {
            to[from + 2 + i] = HEX[c >> 12 - 4 * i & 15];
        }
        return from + 6;
    }

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** A copy. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
