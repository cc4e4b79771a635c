package org.samanvay.coordination.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.mode.Settings;

/** What comes over the network, slowly, endlessly or not at all. */
class BodyReaderTest {
    private static final int LIMIT = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final BodyReader reader = BodyReader.of(new Settings(Map.of()), LIMIT);

    /** Seconds that have passed; each byte of a slow body takes one. */
    private long now;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 99_999, LIMIT})
    void readsAllThatFits(int length) throws Unread {
        byte[] sent = new byte[length];
        Arrays.fill(sent, (byte) 'x');
        assertThat(reader.read(new ByteArrayInputStream(sent), length)).isEqualTo(sent);
        assertThat(reader.read(inPieces(sent, 7), -1)).isEqualTo(sent);
    }

    @Test
    void refusesOneByteTooMany() {
        assertUnread(new ByteArrayInputStream(new byte[LIMIT + 1]), -1, Unread.Reason.TOO_LARGE);
    }

    @Test
    void refusesTheAnnouncementOfTooMuchWithoutReading() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };
        assertUnread(unread, LIMIT + 1, Unread.Reason.TOO_LARGE);
    }

    @Test
    void readsOfAnEndlessBodyOnlyALittleBeyondTheLimit() {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int start, int most) {
                read[0] += most;
                return most;
            }
        };
        assertUnread(endless, -1, Unread.Reason.TOO_LARGE);
        assertThat(read[0]).isEqualTo(LIMIT + 1);
    }

    @Test
    void refusesABodyThatDrips() {
        BodyReader patient = new BodyReader(LIMIT, Duration.ofSeconds(20), () -> now * 1_000_000_000L);
        assertThatThrownBy(() -> patient.read(dripping(), LIMIT))
                .isInstanceOfSatisfying(
                        Unread.class, refused -> assertThat(refused.reason()).isEqualTo(Unread.Reason.TOO_SLOW));
        assertThat(now).isEqualTo(21);
    }

    @Test
    void refusesABodyThatBreaksOff() {
        InputStream brokenOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        assertUnread(brokenOff, 10, Unread.Reason.TOO_SLOW);
    }

    /** Thousands could announce the largest body and send nothing. */
    @Test
    void holdsNoMemoryForWhatIsOnlyAnnounced() throws Unread {
        BodyReader large = BodyReader.of(new Settings(Map.of()), 4_000_000);
        large.read(InputStream.nullInputStream(), 4_000_000);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        large.read(InputStream.nullInputStream(), 4_000_000);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000);
    }

    private void assertUnread(InputStream body, long announced, Unread.Reason reason) {
        assertThatThrownBy(() -> reader.read(body, announced))
                .isInstanceOfSatisfying(Unread.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private InputStream dripping() {
        return new InputStream() {
            @Override
            public int read() {
                now++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int start, int most) {
                into[start] = (byte) read();
                return 1;
            }
        };
    }

    private static InputStream inPieces(byte[] sent, int size) {
        return new ByteArrayInputStream(sent) {
            @Override
            public int read(byte[] into, int start, int most) {
                return super.read(into, start, Math.min(size, most));
            }

            @Override
            public int read(byte[] into) {
                return read(into, 0, into.length);
            }
        };
    }
}
