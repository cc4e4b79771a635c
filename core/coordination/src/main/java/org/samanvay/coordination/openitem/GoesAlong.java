package org.samanvay.coordination.openitem;

/**
 * A feature that keeps something at posts. Implemented by a bean of every feature that gives posts work, or keeps something
 * open at them: whoever adds one says what becomes of it when a part of a case is given to another post.
 */
public interface GoesAlong {
    /** Within the transaction of the giving: what lies open at the one post in the case lies at the other from now on. */
    void move(PartMoved part);
}
