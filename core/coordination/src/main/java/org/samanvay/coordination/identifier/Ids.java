package org.samanvay.coordination.identifier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.problem.CommonProblem;

/** UUIDv7: in order of time, also within one millisecond of one node, so that new rows lie together and a list of steps keeps
 * their order. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** Less than every identifier made at or after the moment, and more than every one made a millisecond before it. */
    public static UUID before(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    /** Reads identifiers that a caller sent. */
    public static List<UUID> parseAll(String field, List<String> values) {
        return values.stream().map(value -> parse(field, value)).toList();
    }

    /** Reads an identifier that a caller sent. */
    public static UUID parse(String field, String value) {
        try {
            if (value.length() == 36) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException malformed) {
            // Answered below, like any other text that is no identifier.
        }
        throw CommonProblem.invalidArgument(field, field + " is not an identifier", field + " मान्य पहचानकर्ता नहीं है");
    }
}
