package org.samanvay.coordination.risk;

import org.eclipse.microprofile.graphql.Description;

/** What is answered to a question about danger. */
@Description("Answer to a question about danger / जोखिम के प्रश्न का उत्तर")
public enum RiskAnswer {
    YES,
    NO,
    /** She did not say, or nobody knows; it adds nothing and is no "no". */
    NOT_KNOWN
}
