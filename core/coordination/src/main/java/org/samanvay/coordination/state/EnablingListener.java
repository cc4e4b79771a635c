package org.samanvay.coordination.state;

import java.util.Set;

/** Made ready before departments begin or end their work, so that no request waits for it. Implemented by a bean. */
@FunctionalInterface
public interface EnablingListener {
    /** @param sets of departments that states have from the next moment on, each once */
    void prepare(Set<Set<String>> sets);
}
