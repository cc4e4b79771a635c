package org.samanvay.bench.baseline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;

/** UTF-8 JSON written by hand into a buffer that its thread keeps. */
final class Json {
    private static final ThreadLocal<Json> OF_THREAD = ThreadLocal.withInitial(Json::new);
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private byte[] bytes = new byte[32_768];
    private int length;

    static Json start() {
        Json json = OF_THREAD.get();
        json.length = 0;
        return json;
    }

    /** What stands there anyway: names, brackets, commas. */
    static byte[] fixed(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Json put(byte[] fixed) {
        need(fixed.length);
        System.arraycopy(fixed, 0, bytes, length, fixed.length);
        length += fixed.length;
        return this;
    }

    Json put(char c) {
        need(1);
        bytes[length++] = (byte) c;
        return this;
    }

    Json text(String value) {
        if (value == null) {
            return put(NULL);
        }
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
            } else if (Character.isHighSurrogate(c) && i + 1 < count) {
                int point = Character.toCodePoint(c, value.charAt(++i));
                to[at++] = (byte) (0xF0 | point >> 18);
                to[at++] = (byte) (0x80 | point >> 12 & 0x3F);
                to[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | point & 0x3F);
            } else {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        to[at++] = '"';
        length = at;
        return this;
    }

    private static int escaped(byte[] to, int from, char c) {
        int at = from;
        to[at++] = '\\';
        switch (c) {
            case '"', '\\' -> to[at++] = (byte) c;
            case '\n' -> to[at++] = 'n';
            case '\t' -> to[at++] = 't';
            case '\r' -> to[at++] = 'r';
            case '\b' -> to[at++] = 'b';
            case '\f' -> to[at++] = 'f';
            default -> {
                to[at++] = 'u';
                to[at++] = '0';
                to[at++] = '0';
                to[at++] = HEX[c >> 4];
                to[at++] = HEX[c & 15];
            }
        }
        return at;
    }

    Json number(int value) {
        if (value < 0 || value > 9_999_999) {
            return put(fixed(Integer.toString(value)));
        }
        int digits = 1;
        for (int limit = 10; value >= limit; limit *= 10) {
            digits++;
        }
        need(digits);
        digits(value, digits);
        return this;
    }

    Json flag(boolean value) {
        return put(value ? TRUE : FALSE);
    }

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    /** In Indian time, as the API writes it. */
    Json time(LocalDateTime utc) {
        if (utc == null) {
            return put(NULL);
        }
        LocalDateTime time = utc.plusMinutes(330);
        need(40);
        put('"');
        digits(time.getYear(), 4);
        put('-');
        digits(time.getMonthValue(), 2);
        put('-');
        digits(time.getDayOfMonth(), 2);
        put('T');
        digits(time.getHour(), 2);
        put(':');
        digits(time.getMinute(), 2);
        put(':');
        digits(time.getSecond(), 2);
        int nanos = time.getNano();
        if (nanos != 0) {
            put('.');
            int places = 9;
            while (nanos % 10 == 0) {
                nanos /= 10;
                places--;
            }
            digits(nanos, places);
        }
        return put(ZONE);
    }

    private static final byte[] ZONE = fixed("+05:30\"");

    private void digits(int value, int count) {
        int rest = value;
        for (int i = length + count - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}
