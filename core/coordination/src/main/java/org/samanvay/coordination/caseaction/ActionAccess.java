package org.samanvay.coordination.caseaction;

import java.util.Collection;
import java.util.UUID;

/** Says who may know of the actions of one kind of source. Implemented by a bean of the feature they come from. */
public interface ActionAccess {
    boolean covers(ActionSource kind);

    /** Whether these posts read all that its actions say, and may look at their evidence. */
    boolean readsAll(UUID source, Collection<UUID> posts);
}
