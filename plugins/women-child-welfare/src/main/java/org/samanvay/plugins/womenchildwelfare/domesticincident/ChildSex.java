package org.samanvay.plugins.womenchildwelfare.domesticincident;

import org.samanvay.spi.Label;

/** A child's sex, as the forms of the department ask for it. */
public enum ChildSex {
    @Label(en = "Girl", hi = "बालिका")
    GIRL,
    @Label(en = "Boy", hi = "बालक")
    BOY,
    @Label(en = "Transgender or third gender", hi = "ट्रांसजेंडर / तृतीय लिंग")
    TRANSGENDER
}
