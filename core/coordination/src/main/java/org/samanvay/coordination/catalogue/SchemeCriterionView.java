package org.samanvay.coordination.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;

/**
 * What must be true of who applies.
 *
 * @param code lower-kebab within the scheme
 * @param from first day on which it applies; null: since ever
 * @param until last day; null: without end
 */
@Type("SchemeCriterion")
@Description("What must be true of who applies / आवेदक हेतु एक मानदंड")
public record SchemeCriterionView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull LawView law,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NonNull List<@NonNull Mark> marks) {
    static SchemeCriterionView of(Scheme.Criterion criterion) {
        return new SchemeCriterionView(
                criterion.code(),
                BilingualText.of(criterion.name()),
                LawView.of(criterion.law()),
                criterion.validity().from().orElse(null),
                criterion.validity().until().orElse(null),
                criterion.marks().stream().sorted().toList());
    }
}
