package org.samanvay.coordination.notice;

/** What carries messages of one channel out of the platform. Implemented by a bean per channel. */
interface Gateway {
    NoticeChannel channel();

    /** Whether the operator has set it up on this node. */
    boolean isOn();

    /**
     * The address as it is kept.
     *
     * @throws org.samanvay.coordination.problem.Problem where it is none, or one to which nothing may be sent
     */
    String checked(String address);

    /** Returns once the other side has taken it over; within half a minute. */
    void send(OutgoingNotice notice) throws Undelivered;
}
