package org.samanvay.spi;

/**
 * How a fact was checked. A duty breaches only when two people have compared it with the gazette or India Code; until
 * then it advises.
 *
 * @param checkedBy how many people have
 * @param source the text that was read: an address, or the words "general knowledge"
 */
public record Verification(int checkedBy, String source) {
    private static final int ENOUGH = 2;

    /** Read somewhere, compared with the gazette by nobody. */
    public static Verification unverified(String source) {
        return new Verification(0, source);
    }

    /** Whether two people have compared it. */
    public boolean settled() {
        return checkedBy >= ENOUGH;
    }
}
