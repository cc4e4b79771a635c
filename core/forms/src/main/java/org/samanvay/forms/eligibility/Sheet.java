package org.samanvay.forms.eligibility;

/**
 * One person's facts as numbers, one place for each fact that some condition reads; see {@link Slots}.
 *
 * @param values numbers, and choices by their place in the slot's list of constants; not a number where nothing is known
 * @param facts for the few conditions that read lists
 */
record Sheet(double[] values, KnownFacts facts) {
    boolean knows(int slot) {
        return !Double.isNaN(values[slot]);
    }
}
