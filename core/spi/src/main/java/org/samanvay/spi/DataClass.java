package org.samanvay.spi;

/** Why a field's content needs protection. Access, encryption and masking are decided by it, never by a field's name. */
public enum DataClass {
    /** Tells or may tell who a person is: names, addresses, phones, pictures (BNS s.72, POCSO s.23, JJ Act s.74). */
    IDENTITY,
    /** Health, injury, examination, counselling. */
    MEDICAL,
    /** What happened and what the law makes of it: sections, orders, accounts of an incident. */
    LEGAL,
    /** Whereabouts, risk, safe contact: what could bring a person into danger. */
    SAFETY,
    /** Everything else. */
    GENERAL
}
