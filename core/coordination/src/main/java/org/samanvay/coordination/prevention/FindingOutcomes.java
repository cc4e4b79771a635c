package org.samanvay.coordination.prevention;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/**
 * What came of the findings of a rule.
 *
 * @param rule full code
 * @param better the matter is settled, or has not happened again
 * @param notBetter it is as it was, or has happened again
 */
@Description("What came of a rule's findings / नियम के निष्कर्षों का परिणाम")
public record FindingOutcomes(
        @NonNull String rule,
        @NonNull BilingualText name,
        int found,
        int acted,
        int ignored,
        int referred,
        int better,
        int notBetter) {}
