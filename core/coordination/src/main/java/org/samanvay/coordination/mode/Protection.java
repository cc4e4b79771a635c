package org.samanvay.coordination.mode;

import java.util.List;

/** Something that must be in place before real data may come in. Implemented by a bean of the feature that knows. */
public interface Protection {
    /** What is missing of it; empty when it is in place. */
    List<Missing> missing();
}
