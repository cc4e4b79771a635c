package org.samanvay.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One kept-alive HTTP connection to this machine that costs as little as possible: the generator shares its processors. */
final class HttpLine implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[65_536];
    private int from;
    private int until;

    HttpLine(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
    }

    /** Of an answer. */
    record Reply(int status, byte[] body) {}

    static byte[] get(String path, String cookie) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + common(cookie) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String cookie, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + common(cookie)
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static String common(String cookie) {
        return (cookie.isEmpty() ? "" : "Cookie: samanvay_session=" + cookie + "\r\n") + "X-Samanvay-Request: 1\r\n";
    }

    Reply ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String line = line();
        int status = Integer.parseInt(line.substring(9, 12));
        int length = -1;
        boolean chunked = false;
        while (!(line = line()).isEmpty()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (line.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                chunked = true;
            }
        }
        return new Reply(status, chunked ? chunks() : bytes(Math.max(0, length)));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
        while (true) {
            int length = Integer.parseInt(line().strip(), 16);
            if (length == 0) {
                line();
                return body.toByteArray();
            }
            body.write(bytes(length));
            line();
        }
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        int at = 0;
        while (at < count) {
            fill();
            int part = Math.min(count - at, until - from);
            System.arraycopy(buffer, from, bytes, at, part);
            from += part;
            at += part;
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        while (true) {
            fill();
            byte b = buffer[from++];
            if (b == '\n') {
                line.setLength(line.length() - 1);
                return line.toString();
            }
            line.append((char) b);
        }
    }

    private void fill() throws IOException {
        if (from == until) {
            from = 0;
            until = in.read(buffer);
            if (until < 0) {
                throw new EOFException("the server closed the connection");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
