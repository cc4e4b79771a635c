package org.samanvay.coordination.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.department.TimeSpanView;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;

/**
 * What a person can get.
 *
 * @param code full code, {@code department.scheme}
 * @param decidedWithin null where no source gives a time
 * @param appeal null where no source says where to go against a refusal
 * @param criteria all must be met; empty: everybody
 * @param from first day on which it can be applied for; null: since ever
 * @param until last day; null: without end
 */
@Type("Scheme")
@Description("Scheme: what a person can get / योजना: व्यक्ति को क्या मिल सकता है")
public record SchemeView(
        @NonNull String code,
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull BilingualText name,
        @NonNull SchemeLevel level,
        @NonNull LawView law,
        @NonNull List<@NonNull BenefitView> benefits,
        @NonNull List<@NonNull BilingualText> documents,
        @NonNull BilingualText howToApply,
        @NonNull BilingualText decidedBy,
        @Nullable TimeSpanView decidedWithin,
        @Nullable BilingualText appeal,
        @NonNull List<@NonNull SchemeCriterionView> criteria,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NonNull VerificationView verification,
        @NonNull List<@NonNull Mark> marks) {
    static SchemeView of(DepartmentDefinition department, Scheme scheme) {
        return new SchemeView(
                department.full(scheme.code()),
                department.id(),
                BilingualText.of(department.name()),
                BilingualText.of(scheme.name()),
                SchemeLevel.of(scheme.level()),
                LawView.of(scheme.law()),
                scheme.benefits().stream().map(BenefitView::of).toList(),
                scheme.documents().stream().map(BilingualText::of).toList(),
                BilingualText.of(scheme.howToApply()),
                BilingualText.of(scheme.decidedBy()),
                scheme.decidedWithin().map(TimeSpanView::of).orElse(null),
                scheme.appeal().map(BilingualText::of).orElse(null),
                scheme.criteria().stream().map(SchemeCriterionView::of).toList(),
                scheme.validity().from().orElse(null),
                scheme.validity().until().orElse(null),
                VerificationView.of(scheme.verification()),
                scheme.marks().stream().sorted().toList());
    }
}
