package org.samanvay.spi;

/** How great a danger is, from least to greatest. */
public enum RiskLevel {
    @Label(en = "Low", hi = "कम")
    LOW,
    @Label(en = "Medium", hi = "मध्यम")
    MEDIUM,
    @Label(en = "High", hi = "उच्च")
    HIGH,
    @Label(en = "Critical", hi = "अति गंभीर")
    CRITICAL;

    /** Whether the departments must come together about it. */
    public boolean needsConference() {
        return this == HIGH || this == CRITICAL;
    }
}
