package org.samanvay.coordination.bulk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.post.Seat;
import org.samanvay.spi.Text;

/**
 * What the database holds of the things that a file names.
 *
 * @param offices by code
 * @param posts by code
 * @param seats nodal seats that are taken, each with the code of the post that has it
 */
record KnownPosts(Map<String, OfficeDetails> offices, Map<String, KnownPost> posts, Map<String, String> seats) {
    static final KnownPosts NONE = new KnownPosts(Map.of(), Map.of(), Map.of());

    /** @param reportsTo the superior post's code */
    record KnownPost(UUID id, Seat seat, String office, Text name, Optional<String> reportsTo) {}
}
