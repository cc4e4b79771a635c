package org.samanvay.coordination.account;

import java.util.Optional;
import org.samanvay.coordination.access.Viewer;

/** Who a request comes from, and how it was shown: by a session's cookie or by an access token. */
sealed interface Caller {
    Viewer viewer();

    record InSession(Viewer viewer, byte[] hash) implements Caller {}

    record ByToken(Viewer viewer) implements Caller {}

    default Optional<byte[]> session() {
        return switch (this) {
            case InSession in -> Optional.of(in.hash());
            case ByToken by -> Optional.empty();
        };
    }
}
