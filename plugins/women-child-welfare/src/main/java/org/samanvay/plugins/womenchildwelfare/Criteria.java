package org.samanvay.plugins.womenchildwelfare;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** What several schemes of the department ask alike. */
final class Criteria {
    static Criterion woman(Law law) {
        return Criterion.of("woman", Text.of("A woman", "महिला हो"), is("sex", Sex.FEMALE), law, Mark.UNVERIFIED);
    }

    static Criterion resident(Law law) {
        return Criterion.of(
                "domicile",
                Text.of("Permanent resident of Uttarakhand", "उत्तराखण्ड की स्थायी निवासी"),
                is("domiciled", YesNo.YES),
                law,
                Mark.UNVERIFIED);
    }

    /** 6,000 rupees a month, that is 72,000 a year. */
    static Criterion poorFamily(Law law) {
        return Criterion.of(
                "income",
                Text.of(
                        "Family income up to 6,000 rupees a month, or below the poverty line",
                        "परिवार की मासिक आय 6,000 रुपये तक, अथवा बीपीएल"),
                any(atMost("monthlyFamilyIncome", 6000), is("belowPovertyLine", YesNo.YES)),
                law,
                Mark.UNVERIFIED);
    }

    static Criterion atMostTwoDaughters(Law law) {
        return Criterion.of(
                "daughters",
                Text.of("Not more than two daughters", "दो से अधिक पुत्रियाँ नहीं"),
                atMost("daughters", 2),
                law,
                Mark.UNVERIFIED);
    }

    static Criterion adult(Law law) {
        return Criterion.of(
                "adult",
                Text.of("At least 18 years old", "न्यूनतम आयु 18 वर्ष"),
                atLeast("age", 18),
                law,
                Mark.UNVERIFIED);
    }

    private Criteria() {}
}
