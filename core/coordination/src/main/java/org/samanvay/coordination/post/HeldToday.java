package org.samanvay.coordination.post;

/** The one definition, in SQL, of who holds a post on a day. A leaver holds nothing. */
public final class HeldToday {
    /** The same, and who assists it, too: over {@code posting g} and {@code account a}; takes the day twice. */
    public static final String SEATED =
            "g.held_from <= ? AND (g.held_until IS NULL OR g.held_until > ?) AND a.left_at IS NULL";

    /** Over {@code posting g} and {@code account a}; takes the day twice. */
    public static final String CONDITION = "g.charge <> 'ASSISTING' AND " + SEATED;

    /** Whether somebody holds {@code post p}; takes the day twice. */
    public static final String POST_IS_HELD = "EXISTS (SELECT 1 FROM posting g JOIN account a ON a.id = g.account"
            + " WHERE g.post = p.id AND " + CONDITION + ")";

    /**
     * The first day on which {@code posting g} of {@code account a} was no longer held; 9999-12-31 until further notice. A
     * leaver holds nothing from the day of leaving, in India: +05:30 all the year round.
     */
    public static final String ENDED_ON = "LEAST(COALESCE(g.held_until, '9999-12-31'),"
            + " COALESCE(DATE(a.left_at + INTERVAL 330 MINUTE), '9999-12-31'))";

    /** The one who answers for the post when several hold it: the regular holder before any other, then the latest. */
    static final String ANSWERABLE_FIRST =
            "FIELD(g.charge, 'REGULAR', 'DEPUTY', 'ADDITIONAL_CHARGE', 'ACTING'), g.held_from DESC, g.id";

    private HeldToday() {}
}
