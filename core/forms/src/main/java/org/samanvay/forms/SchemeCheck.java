package org.samanvay.forms;

import java.util.HashSet;
import java.util.Set;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Validity;
import org.samanvay.spi.Verification;

/** Checks schemes: both languages, citations, sums, and criteria over facts that exist. */
final class SchemeCheck {
    private final FormModel facts;

    SchemeCheck(FormModel facts) {
        this.facts = facts;
    }

    void check(DepartmentDefinition department, Place at) {
        for (Scheme scheme : department.schemes()) {
            Place place = at.at("." + scheme.code());
            place.requireCode("scheme code", scheme.code());
            place.requireText("name", scheme.name());
            place.requireLaw(scheme.law());
            place.requireText("how to apply", scheme.howToApply());
            place.requireText("who decides", scheme.decidedBy());
            scheme.appeal().ifPresent(appeal -> place.requireText("appeal", appeal));
            scheme.documents().forEach(paper -> place.requireText("document", paper));
            scheme.sameBenefitAs().ifPresent(benefit -> place.requireCode("shared benefit", benefit));
            place.requireVerification(scheme.verification());
            place.requireMark("scheme", scheme.marks(), scheme.verification());
            checkValidity(scheme.validity(), place);
            if (scheme.benefits().isEmpty()) {
                place.fault("scheme that gives nothing", "say what it gives");
            }
            scheme.benefits().forEach(benefit -> checkBenefit(benefit, scheme.verification(), place));
            checkCriteria(scheme, place);
        }
    }

    private static void checkBenefit(Scheme.Benefit benefit, Verification verification, Place place) {
        place.requireText("benefit", benefit.what());
        for (Scheme.Amount amount : benefit.amounts()) {
            if (amount.atLeast().rupees().signum() < 0
                    || amount.atMost().rupees().compareTo(amount.atLeast().rupees()) < 0) {
                place.fault(
                        "sum from %s to %s".formatted(amount.atLeast().rupees(), amount.atMost().rupees()),
                        "write the lower end first, neither below nought");
            }
            if (!amount.marks().contains(Mark.NOT_DETERMINED)) {
                place.requireWords("source of the sum", amount.source(), "name it, or mark the sum NOT_DETERMINED");
            }
            place.requireMark("sum", amount.marks(), verification);
            checkValidity(amount.validity(), place);
        }
    }

    private void checkCriteria(Scheme scheme, Place place) {
        Set<String> seen = new HashSet<>();
        for (Scheme.Criterion criterion : scheme.criteria()) {
            Place at = place.at("/" + criterion.code());
            at.requireCode("criterion code", criterion.code());
            if (!seen.add(criterion.code())) {
                at.fault("criterion twice", "give each its own code");
            }
            at.requireText("name", criterion.name());
            at.requireLaw(criterion.law());
            at.requireMark("criterion", criterion.marks(), scheme.verification());
            checkValidity(criterion.validity(), at);
            ConditionCheck.check(criterion.condition(), facts.fields(), at);
        }
    }

    static void checkValidity(Validity validity, Place place) {
        if (validity.from().isPresent()
                && validity.until().isPresent()
                && validity.until().get().isBefore(validity.from().get())) {
            place.fault("ends before it begins", "write the first day first");
        }
    }
}
