package org.samanvay.coordination.notice;

/** How a message stands. */
enum MessageStatus {
    WAITING,
    SENT,
    /** The last try failed; an administrator sees it. */
    DEAD,
    /** Nobody is left to be told: the posting ended, or the officer took the channel away. */
    DROPPED
}
