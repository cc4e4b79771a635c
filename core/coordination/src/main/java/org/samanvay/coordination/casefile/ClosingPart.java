package org.samanvay.coordination.casefile;

import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.HeldPost;

/** A feature without whose word no case is closed. Implemented by a bean; asked within the transaction, before it is. */
public interface ClosingPart {
    /** Refuses, or keeps what the closing says of its matter. */
    void close(CaseAccess access, HeldPost by, CloseReason reason, CaseClosing closing);

    /** The case goes on. */
    default void reopen(CaseAccess access, HeldPost by) {}
}
