package org.samanvay.coordination.eligibility;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.Truth;
import org.samanvay.forms.eligibility.Assessment.Result;
import org.samanvay.forms.eligibility.EligibilityOutcome;

/**
 * Whether a person can get one scheme. It informs; the authority of the scheme decides.
 *
 * @param scheme full code
 */
@Description("Whether a person can get a scheme; it informs, the scheme's authority decides"
        + " / क्या व्यक्ति योजना हेतु पात्र है; यह केवल जानकारी है, निर्णय सक्षम प्राधिकारी का है")
public record SchemeEligibility(
        @NonNull String scheme,
        @NonNull BilingualText name,
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull EligibilityOutcome outcome,
        @Ignore Result result) {
    private static final int MOST_CRITERIA = 500;

    static SchemeEligibility of(Result result) {
        return new SchemeEligibility(
                result.scheme().code(),
                BilingualText.of(result.scheme().scheme().name()),
                result.scheme().department().id(),
                BilingualText.of(result.scheme().department().name()),
                result.outcome(),
                result);
    }

    /** As text, in the order of lists: by outcome, then the more is met and the less is open, then by code. */
    String order() {
        int rank =
                switch (outcome) {
                    case ELIGIBLE -> 1;
                    case NEED_TO_KNOW -> 2;
                    case NOT_ELIGIBLE -> 3;
                };
        int open = result.count(Truth.UNKNOWN) - result.count(Truth.TRUE);
        return String.format(Locale.ROOT, "%d.%03d.%s", rank, MOST_CRITERIA + open, scheme);
    }

    /** Never for whom. */
    @Override
    public String toString() {
        return "SchemeEligibility[" + scheme + "]";
    }
}
