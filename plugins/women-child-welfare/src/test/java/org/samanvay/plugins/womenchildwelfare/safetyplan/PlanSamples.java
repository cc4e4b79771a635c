package org.samanvay.plugins.womenchildwelfare.safetyplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.womenchildwelfare.safetyplan.SafetyPlan.CopyKept;
import org.samanvay.plugins.womenchildwelfare.safetyplan.SafetyPlan.RiskLevel;
import org.samanvay.plugins.womenchildwelfare.safetyplan.SafetyPlan.SafetyStep;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/** A plan of a woman who does not exist. */
public final class PlanSamples {
    private PlanSamples() {}

    public static SafetyPlan withASchool() {
        return new SafetyPlan(
                new PersonRef("0199a000-0000-7000-8000-000000000001"),
                Instant.parse("2026-10-03T05:30:00Z"),
                new PostRef("0199a000-0000-7000-8000-00000000aa02"),
                RiskLevel.RAISED,
                Optional.of(new DocumentRef("Example One Stop Centre", "Assessment register", "4/2026")),
                Set.of(SafetyStep.CODE_WORD, SafetyStep.SCHOOL, SafetyStep.PHONE),
                new PersonRef("0199a000-0000-7000-8000-000000000004"),
                YesNo.YES,
                Optional.of(YesNo.YES),
                LocalDate.parse("2026-11-03"),
                Optional.empty(),
                CopyKept.STAYS_HERE);
    }
}
