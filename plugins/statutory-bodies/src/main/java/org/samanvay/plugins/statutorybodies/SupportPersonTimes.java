package org.samanvay.plugins.statutorybodies;

import static org.samanvay.spi.Condition.includes;

import java.util.List;
import org.samanvay.plugins.statutorybodies.children.CommitteeOrder.CommitteeDirection;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/**
 * What a child's support person owes the committee each month. A support person holds no post, so nobody of the platform
 * answers and nothing breaches: the committee that appointed sees what has not come. The support person is the child's to
 * have or not, so it closes equally by "offered and declined".
 */
final class SupportPersonTimes {
    private static final String REPORT = "statutory-bodies.support-person-report";
    private static final Law LAW = Law.of("POCSO Rules 2020", "4");
    private static final String SOURCE = "general knowledge";

    static final List<Duty> ALL = List.of(
            monthly("POCSO-R4-SPR", Text.of("First monthly report of the support person", "सहायक व्यक्ति की प्रथम मासिक रिपोर्ट"))
                    .startedBy(Trigger.when(
                            "statutory-bodies.committee-order",
                            includes("directions", CommitteeDirection.SUPPORT_PERSON_APPOINTED),
                            "orderedAt"))
                    .build(),
            monthly("POCSO-R4-SPR-M", Text.of("Monthly report of the support person", "सहायक व्यक्ति की मासिक रिपोर्ट"))
                    .startedBy(Trigger.submitted(REPORT, "monthFrom"))
                    .build());

    private SupportPersonTimes() {}

    private static Duty.Draft monthly(String code, Text name) {
        return Duty.of(code, name, LAW)
                .kind(DutyKind.PRIVATE_PARTY)
                .dueWithin(Term.months(1))
                .closedBy(Evidence.answered(REPORT + "#receivedOn"))
                .touchesPerson()
                .note(Text.of(
                        "To the Child Welfare Committee, each month. Under which sub-rule is not determined.",
                        "बाल कल्याण समिति को, प्रत्येक माह। किस उपनियम के अधीन, निर्धारित नहीं।"))
                .unverified(SOURCE);
    }
}
