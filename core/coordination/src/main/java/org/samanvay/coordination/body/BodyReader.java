package org.samanvay.coordination.body;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.samanvay.coordination.mode.Settings;

/**
 * Reads bodies whole. The memory grows with what has come, not with what was announced: who announces megabytes and
 * sends nothing holds nothing.
 */
public final class BodyReader {
    private static final int FIRST = 8_192;
    private static final String PATIENCE = "20";

    private final int limit;
    private final long patience;
    private final LongSupplier nanoseconds;

    BodyReader(int limit, Duration patience, LongSupplier nanoseconds) {
        this.limit = limit;
        this.patience = patience.toNanos();
        this.nanoseconds = nanoseconds;
    }

    /**
     * With the time that the operator allows for a whole body: {@code SAMANVAY_BODY_SECONDS}, 20 where unset. A single
     * wait for the next bytes may last as long again, which is the server's own limit.
     *
     * @param limit bytes of one body
     */
    public static BodyReader of(Settings settings, int limit) {
        String seconds = settings.find("SAMANVAY_BODY_SECONDS").orElse(PATIENCE);
        return new BodyReader(limit, Duration.ofSeconds(Long.parseLong(seconds)), System::nanoTime);
    }

    /**
     * @param announced the length that the request's head gives, or -1
     * @throws Unread where it is too large, too slow or broken off
     */
    public byte[] read(InputStream body, long announced) throws Unread {
        if (announced > limit) {
            throw new Unread(Unread.Reason.TOO_LARGE);
        }
        try {
            return whole(body);
        } catch (IOException brokenOff) {
            throw new Unread(Unread.Reason.TOO_SLOW);
        }
    }

    private byte[] whole(InputStream body) throws IOException, Unread {
        long start = nanoseconds.getAsLong();
        byte[] bytes = new byte[Math.min(FIRST, limit + 1)];
        int length = 0;
        for (int read = body.read(bytes); read >= 0; read = body.read(bytes, length, bytes.length - length)) {
            length += read;
            if (length > limit) {
                throw new Unread(Unread.Reason.TOO_LARGE);
            }
            if (nanoseconds.getAsLong() - start > patience) {
                throw new Unread(Unread.Reason.TOO_SLOW);
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit + 1L, bytes.length * 2L));
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
