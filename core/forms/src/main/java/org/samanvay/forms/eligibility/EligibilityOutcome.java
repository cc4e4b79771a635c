package org.samanvay.forms.eligibility;

import org.samanvay.forms.Truth;
import org.samanvay.spi.Label;

/** Whether a person can get a scheme, as far as the facts tell. It informs; who decides is the authority of the scheme. */
public enum EligibilityOutcome {
    @Label(en = "Can get it", hi = "पात्र")
    ELIGIBLE,
    @Label(en = "Cannot get it", hi = "पात्र नहीं")
    NOT_ELIGIBLE,
    @Label(en = "More must be known", hi = "और जानकारी आवश्यक")
    NEED_TO_KNOW;

    static EligibilityOutcome of(Truth truth) {
        return switch (truth) {
            case TRUE -> ELIGIBLE;
            case FALSE -> NOT_ELIGIBLE;
            case UNKNOWN -> NEED_TO_KNOW;
        };
    }
}
