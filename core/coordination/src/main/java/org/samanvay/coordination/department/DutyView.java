package org.samanvay.coordination.department;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;

/**
 * What the law demands of a department, as it is defined.
 *
 * @param dueMinutes from the event; 0 means at once
 * @param alarmMinutes when to alarm, from the event
 * @param checkedBy how many people have checked the citation against the gazette
 */
@Type("DutyDefinition")
@Description("Statutory duty as defined / परिभाषित वैधानिक दायित्व")
public record DutyView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull String act,
        @NonNull String section,
        @NonNull DutyKind kind,
        @NonNull String trigger,
        @NonNull String responsible,
        int dueMinutes,
        int alarmMinutes,
        @NonNull String evidence,
        boolean touchesPerson,
        @NonNull BilingualText consequence,
        int checkedBy,
        @NonNull String source) {
    static DutyView of(Duty duty) {
        return new DutyView(
                duty.code(),
                BilingualText.of(duty.name()),
                duty.law().act(),
                duty.law().section(),
                duty.kind(),
                duty.trigger(),
                duty.responsible(),
                Math.toIntExact(duty.due().toMinutes()),
                Math.toIntExact(duty.alarm().toMinutes()),
                duty.evidence(),
                duty.touchesPerson(),
                BilingualText.of(duty.consequence()),
                duty.verification().checkedBy(),
                duty.verification().source());
    }
}
