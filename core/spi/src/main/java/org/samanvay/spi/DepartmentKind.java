package org.samanvay.spi;

/** What a department is in law. */
public enum DepartmentKind {
    @Label(en = "Government department", hi = "राजकीय विभाग")
    GOVERNMENT,
    @Label(en = "Government corporation", hi = "राजकीय निगम")
    CORPORATION,
    @Label(en = "Non-governmental organisation", hi = "स्वयंसेवी संस्था")
    NGO,
    /** Committees, boards, authorities and magistrates that an act creates; independent in what they decide. */
    @Label(en = "Statutory bodies", hi = "वैधानिक निकाय")
    STATUTORY_BODIES
}
