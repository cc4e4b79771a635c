package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What the server writes to a connection on which a client may write whatever it likes. */
record RawHttp(String text) {
    private static final int PORT = Integer.getInteger("samanvay.it.http.port");
    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: ([0-9]+)\r\n");
    private static final int PATIENCE = 60_000;

    /** Without the empty line that ends it. */
    static String head(String what, String... headers) {
        return what + " HTTP/1.1\r\nHost: localhost:" + PORT + "\r\n" + String.join("\r\n", headers);
    }

    static RawHttp ask(String head, byte... body) {
        try (Socket connection = begin(head + (head.contains("Connection:") ? "" : "\r\nConnection: close"), body)) {
            return answer(connection);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A connection on which the head was sent and some of the body. */
    static Socket begin(String head, byte... body) throws IOException {
        Socket connection = new Socket(InetAddress.getLoopbackAddress(), PORT);
        connection.setSoTimeout(PATIENCE);
        OutputStream out = connection.getOutputStream();
        out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        try {
            out.write(body);
        } catch (SocketException refusedBeforeTheEnd) {
            // The answer is there already.
        }
        return connection;
    }

    /** All until the server closes, or as much as one answer has. */
    static RawHttp answer(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] piece = new byte[8_192];
        try {
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                text.write(piece, 0, read);
                if (isWhole(text.toString(StandardCharsets.ISO_8859_1))) {
                    break;
                }
            }
        } catch (SocketException closedWithMuchUnread) {
            // What had come until then is the answer.
        }
        return new RawHttp(text.toString(StandardCharsets.UTF_8));
    }

    private static boolean isWhole(String text) {
        Matcher length = LENGTH.matcher(text);
        int body = text.indexOf("\r\n\r\n") + 4;
        return body > 4 && length.find() && text.length() - body >= Integer.parseInt(length.group(1));
    }

    int status() {
        return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    void assertRefused(int status, String code) {
        assertThat(status()).as(text).isEqualTo(status);
        assertThat(text).contains("\"code\":\"" + code + "\"").doesNotContain("\"data\"");
    }

    /** So many zeros in a thousandth of the room. */
    static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream pack = new GZIPOutputStream(packed)) {
            byte[] piece = new byte[100_000];
            for (int written = 0; written < zeros; written += piece.length) {
                pack.write(piece);
            }
        }
        return packed.toByteArray();
    }
}
