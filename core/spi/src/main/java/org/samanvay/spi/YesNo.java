package org.samanvay.spi;

/** An answer that may honestly be unknown. */
public enum YesNo {
    @Label(en = "Yes", hi = "हाँ")
    YES,
    @Label(en = "No", hi = "नहीं")
    NO,
    @Label(en = "Not known", hi = "ज्ञात नहीं")
    UNKNOWN
}
