package org.samanvay.coordination.duty;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.department.DutyView;

/**
 * A duty's rule as it is declared today, and who compared it with the law.
 *
 * @param inForceFrom the first day on which it was law; null: always
 * @param inForceUntil the last such day; null: until further notice
 * @param comparisons of the rule as it stands, the first first; one that a release changed starts anew
 * @param checkedBy how many persons have compared it here
 * @param settled whether that is enough; an officer's duty then breaches, until then it advises
 */
@Type("LawRule")
@Description("A duty's rule as it is declared, and who compared it with the law"
        + " / दायित्व का घोषित नियम, और विधि से मिलान किसने किया")
public record LawRuleView(
        @NonNull String department,
        @NonNull DutyView duty,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @NonNull List<@NonNull LawComparison> comparisons,
        int checkedBy,
        boolean settled,
        @Description("You have compared it; it takes another person / आप मिलान कर चुके हैं; दूसरा व्यक्ति अपेक्षित है")
                boolean mine) {
    public LawRuleView {
        comparisons = List.copyOf(comparisons);
    }
}
