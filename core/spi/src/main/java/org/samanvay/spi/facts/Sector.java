package org.samanvay.spi.facts;

import org.samanvay.spi.Label;

/** Where a person works. */
public enum Sector {
    @Label(en = "Organised sector", hi = "संगठित क्षेत्र")
    ORGANISED,
    @Label(en = "Unorganised sector", hi = "असंगठित क्षेत्र")
    UNORGANISED,
    @Label(en = "Domestic work in a household", hi = "घरेलू कामगार")
    DOMESTIC_WORK,
    @Label(en = "Agriculture", hi = "कृषि")
    AGRICULTURE,
    @Label(en = "Building and construction", hi = "भवन एवं सन्निर्माण")
    CONSTRUCTION
}
