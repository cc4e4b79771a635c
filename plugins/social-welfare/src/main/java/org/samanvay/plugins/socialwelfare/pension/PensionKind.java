package org.samanvay.plugins.socialwelfare.pension;

import org.samanvay.spi.Label;

/** What is claimed. */
public enum PensionKind {
    @Label(en = "Widow pension", hi = "विधवा पेंशन")
    WIDOW,
    @Label(en = "Old age pension", hi = "वृद्धावस्था पेंशन")
    OLD_AGE,
    @Label(en = "Pension for a person with a disability", hi = "दिव्यांग पेंशन")
    DIVYANG,
    @Label(en = "Grant to a parent of a child with a disability", hi = "दिव्यांग बच्चे के माता/पिता को अनुदान")
    DIVYANG_CHILD,
    @Label(
            en = "Grant to the husband or wife of a person with mental illness",
            hi = "मानसिक रुग्णता से ग्रसित व्यक्ति के पति/पत्नी को अनुदान")
    SPOUSE,
    @Label(en = "Teelu Rauteli special pension", hi = "तीलू रौतेली विशेष पेंशन")
    TEELU_RAUTELI
}
