package org.samanvay.coordination.mode;

/** Something that a feature does once, before the first request is answered. Implemented by a bean. */
public interface StartStep {
    void run();
}
