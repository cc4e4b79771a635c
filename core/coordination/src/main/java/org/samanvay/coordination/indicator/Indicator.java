package org.samanvay.coordination.indicator;

import org.samanvay.spi.Text;

/**
 * An indicator as it is published.
 *
 * @param code permanent: {@code acknowledged-in-time}
 * @param formula in words: what is counted, of what, in which month
 * @param source the fields it is reckoned from, as they are called in the tables
 * @param caveat what it does not say, and how sure its rule is
 * @param version grows with each change of the formula
 * @param ofPersons whether it is reckoned from cases, so that small numbers are withheld
 */
record Indicator(
        String code,
        Text name,
        Text formula,
        String source,
        IndicatorUnit unit,
        Better better,
        Text caveat,
        int version,
        boolean ofPersons) {
    private static final Text OUR_PROPOSAL =
            Text.of("Our proposal; no law lays it down.", "हमारा प्रस्ताव; किसी विधि में निर्धारित नहीं।");

    /** Reckoned from cases, better the higher it is, in percent, until told otherwise. */
    static Indicator ofCases(String code, Text name, Text formula, String source) {
        return new Indicator(
                code, name, formula, source, IndicatorUnit.PERCENT, Better.HIGHER, OUR_PROPOSAL, 1, true);
    }

    /** The same, reckoned from offices' own affairs: no number of it is about a person. */
    static Indicator ofOffices(String code, Text name, Text formula, String source) {
        return new Indicator(
                code, name, formula, source, IndicatorUnit.PERCENT, Better.HIGHER, OUR_PROPOSAL, 1, false);
    }

    Indicator in(IndicatorUnit other, Better which) {
        return new Indicator(code, name, formula, source, other, which, caveat, version, ofPersons);
    }

    /** What it does not say, before how sure it is. */
    Indicator but(Text words) {
        Text both = Text.of(words.en() + " " + caveat.en(), words.hi() + " " + caveat.hi());
        return new Indicator(code, name, formula, source, unit, better, both, version, ofPersons);
    }

    /** From what was summed up; the amount is more than nothing. */
    double value(long value, int amount) {
        return switch (unit) {
            case PERCENT -> rounded(100.0 * value / amount);
            case HOURS -> rounded(value / 3600.0 / amount);
            case DAYS -> rounded(value / 86_400.0 / amount);
            case COUNT -> value;
            case AVERAGE -> rounded((double) value / amount);
        };
    }

    private static double rounded(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
