package org.samanvay.spi.facts;

import org.samanvay.spi.Label;

/** As schemes ask for it. */
public enum MaritalStatus {
    @Label(en = "Unmarried", hi = "अविवाहित")
    UNMARRIED,
    @Label(en = "Married", hi = "विवाहित")
    MARRIED,
    @Label(en = "Widowed", hi = "विधवा / विधुर")
    WIDOWED,
    @Label(en = "Divorced", hi = "तलाकशुदा")
    DIVORCED,
    @Label(en = "Deserted by the husband", hi = "परित्यक्ता")
    DESERTED,
    @Label(en = "Living apart", hi = "अलग रह रही / रहे")
    SEPARATED
}
