package org.samanvay.spi.organisation;

import org.samanvay.spi.Label;

/** A band only; what it rests on stays with the counsellor. */
public enum RiskBand {
    @Label(en = "Low", hi = "कम")
    LOW,
    @Label(en = "Medium", hi = "मध्यम")
    MEDIUM,
    @Label(en = "High", hi = "उच्च")
    HIGH,
    @Label(en = "Immediate: somebody acts now", hi = "तत्काल: अभी कार्रवाई आवश्यक")
    IMMEDIATE
}
