package org.samanvay.coordination.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Text;

/**
 * A message as it goes out.
 *
 * @param id the same at every try
 * @param address of the officer's office; never in a log
 * @param seal of the setting, by which what goes to a machine is signed
 * @param lines oldest first, 50 at most
 * @param more how many notices are not among the lines
 */
record OutgoingNotice(UUID id, String address, UUID seal, List<Line> lines, int more) {
    /**
     * What one notice tells.
     *
     * @param id of the row of the outbox
     * @param kind its code
     * @param post code of the post it is told to
     * @param office of that post
     * @param caseNumber null where the post may not know it, or there is no case
     */
    record Line(UUID id, Instant at, String kind, String post, Text office, @Nullable String caseNumber) {}

    OutgoingNotice {
        lines = List.copyOf(lines);
    }

    int count() {
        return lines.size() + more;
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "OutgoingNotice[" + id + "]";
    }
}
