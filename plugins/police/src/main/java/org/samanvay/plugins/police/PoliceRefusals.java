package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.plugins.police.information.InformationRecord.InformationDecision;
import org.samanvay.plugins.police.information.InformationRecord.InformationMatter;
import org.samanvay.spi.Law;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/**
 * When a station does not register what it wrote down as cognizable. Undecided is no refusal: the duty to register runs
 * on. The Act sends her to the Superintendent and names no time; seven days are our proposal.
 */
final class PoliceRefusals {
    static final List<Refusal> ALL = List.of(new Refusal(
            "fir-refused",
            Text.of("First information report refused", "प्रथम सूचना रिपोर्ट दर्ज करने से इनकार"),
            "information-record",
            all(
                    any(
                            is("decision", InformationDecision.NOT_COGNIZABLE),
                            is("decision", InformationDecision.NO_OFFENCE)),
                    any(
                            includes("matters", InformationMatter.COGNIZABLE_OFFENCE),
                            includes("matters", InformationMatter.RAPE),
                            includes("matters", InformationMatter.CHILD_SEXUAL_OFFENCE))),
            Law.of("BNSS 2023", "173(4)"),
            Term.days(7),
            Verification.unverified("general knowledge; the time is our proposal")));

    private PoliceRefusals() {}
}
