package org.samanvay.spi.facts;

import org.samanvay.spi.Label;

/** As schemes ask for it. */
public enum Sex {
    @Label(en = "Female", hi = "महिला")
    FEMALE,
    @Label(en = "Male", hi = "पुरुष")
    MALE,
    @Label(en = "Transgender / third gender", hi = "ट्रांसजेंडर / तृतीय लिंग")
    TRANSGENDER
}
