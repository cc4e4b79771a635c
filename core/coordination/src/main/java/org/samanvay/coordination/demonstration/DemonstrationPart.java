package org.samanvay.coordination.demonstration;

/**
 * What a feature adds to the demonstration, for instance some cases. Implemented by a bean; called once, after posts
 * and officers are there and committed, outside of any transaction and request.
 */
public interface DemonstrationPart {
    /** Parts are added in the order of their places; posts are place 0. */
    int place();

    void add();
}
