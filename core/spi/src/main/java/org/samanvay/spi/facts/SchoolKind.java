package org.samanvay.spi.facts;

import org.samanvay.spi.Label;

/** Who runs the school. */
public enum SchoolKind {
    @Label(en = "Government school", hi = "राजकीय विद्यालय")
    GOVERNMENT,
    @Label(en = "Government-aided school", hi = "सहायता प्राप्त विद्यालय")
    AIDED,
    @Label(en = "Private school", hi = "निजी विद्यालय")
    PRIVATE,
    @Label(en = "Anganwadi", hi = "आँगनबाड़ी")
    ANGANWADI
}
