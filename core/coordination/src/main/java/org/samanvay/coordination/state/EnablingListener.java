package org.samanvay.coordination.state;

import java.util.Set;

/** Hears of departments that begin or end their work, and of the first moment of a day. Implemented by a bean. */
@FunctionalInterface
public interface EnablingListener {
    /**
     * Before: what is made ready here no request waits for.
     *
     * @param sets of departments that states have from the next moment on, each once
     */
    void prepare(Set<Set<String>> sets);

    /** After: it counts. Whoever has much to do does it elsewhere, for the one who switched waits. */
    default void begun() {}
}
