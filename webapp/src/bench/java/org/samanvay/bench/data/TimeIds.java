package org.samanvay.bench.data;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** UUIDv7 of a chosen time, from a seeded generator; in order also within one millisecond. */
final class TimeIds {
    private final SplittableRandom random;
    private long last;
    private int sequence;

    TimeIds(SplittableRandom random) {
        this.random = random;
    }

    UUID at(Instant time) {
        long millis = time.toEpochMilli();
        sequence = millis == last ? sequence + 1 : random.nextInt(1 << 10);
        last = millis;
        long high = millis << 16 | 0x7000L | sequence & 0xFFFL;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
