package org.samanvay.coordination.department;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.DutyWords;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Trigger;

/**
 * What the law demands of a department, as it is defined.
 *
 * @param responsible code of the post kind that answers for it; null where nobody of the platform does
 * @param due from the event
 * @param alarm when to alarm, from the event
 * @param noted whether an officer may note its event by hand
 * @param checkedBy how many people have checked the citation against the gazette; below two it only advises
 */
@Type("DutyDefinition")
@Description("Statutory duty as defined / परिभाषित वैधानिक दायित्व")
public record DutyView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull String act,
        @NonNull String section,
        @NonNull DutyKind kind,
        @NonNull BilingualText startsWith,
        boolean noted,
        @Nullable String responsible,
        @NonNull TimeSpanView due,
        @NonNull TimeSpanView alarm,
        boolean journeyExcluded,
        @NonNull BilingualText closedBy,
        boolean touchesPerson,
        @NonNull BilingualText consequence,
        @Nullable BilingualText note,
        int checkedBy,
        @NonNull String source) {
    public static DutyView of(Duty duty) {
        return new DutyView(
                duty.code(),
                BilingualText.of(duty.name()),
                duty.law().act(),
                duty.law().section(),
                duty.kind(),
                BilingualText.of(DutyWords.startsWith(duty.trigger())),
                isNoted(duty.trigger()),
                duty.responsible().orElse(null),
                TimeSpanView.of(duty.due()),
                TimeSpanView.of(duty.alarm()),
                duty.journeyExcluded(),
                BilingualText.of(DutyWords.closedBy(duty)),
                duty.touchesPerson(),
                BilingualText.of(duty.consequence()),
                duty.note().map(BilingualText::of).orElse(null),
                duty.verification().checkedBy(),
                duty.verification().source());
    }

    private static boolean isNoted(Trigger trigger) {
        return trigger instanceof Trigger.Noted
                || trigger instanceof Trigger.FirstOf first && first.events().stream().anyMatch(DutyView::isNoted);
    }
}
