package org.samanvay.spi.facts;

import org.samanvay.spi.Label;

/** As schemes ask for it. */
public enum SocialCategory {
    @Label(en = "Scheduled Caste", hi = "अनुसूचित जाति")
    SC,
    @Label(en = "Scheduled Tribe", hi = "अनुसूचित जनजाति")
    ST,
    @Label(en = "Other Backward Class", hi = "अन्य पिछड़ा वर्ग")
    OBC,
    @Label(en = "General", hi = "सामान्य")
    GENERAL
}
