package org.samanvay.coordination.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.duty.DutyView.DutyContent;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.forms.DutyWords;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Text;

/** A duty as it is stored, and how much of it a caller is shown. */
record DutyRow(
        UUID id,
        UUID caseFile,
        String caseNumber,
        @Nullable UUID person,
        @Nullable String personCode,
        String department,
        String code,
        DutyKind kind,
        DutyStanding standing,
        String eventDepartment,
        Instant eventAt,
        Instant openedAt,
        Instant dueAt,
        Instant alarmAt,
        int journeyMinutes,
        boolean withoutPost,
        @Nullable Instant doneAt,
        @Nullable Instant closedAt,
        @Nullable Instant eventCorrectedAt,
        byte @Nullable [] sealedNote,
        byte @Nullable [] wrappedKey,
        @Nullable UUID superior,
        int version,
        @Nullable PostGlance post) {
    static final String COLUMNS = "d.id, d.case_file, c.number, d.person, n.code, d.department, d.code, d.kind, d.standing,"
            + " d.event_department, d.event_at, d.opened_at, d.due_at, d.alarm_at, d.journey_minutes, d.without_post, d.done_at,"
            + " d.closed_at, d.event_corrected_at, d.sealed_note, k.wrapped_key, s.reports_to, d.version, "
            + GlanceColumns.of("s");

    /** Over {@code duty d}; takes the day twice. */
    static final String JOINS = " JOIN case_file c ON c.id = d.case_file LEFT JOIN person n ON n.id = d.person"
            + " LEFT JOIN person_key k ON k.person = d.person" + GlanceColumns.joinIfAny("s", "d.post");

    static DutyRow of(Row row, GlanceColumns posts) {
        return new DutyRow(
                row.uuid(1),
                row.uuid(2),
                row.text(3),
                row.findUuid(4),
                row.findText(5),
                row.text(6),
                row.text(7),
                DutyKind.valueOf(row.text(8)),
                DutyStanding.valueOf(row.text(9)),
                row.text(10),
                row.instant(11),
                row.instant(12),
                row.instant(13),
                row.instant(14),
                row.number(15),
                row.flag(16),
                row.findInstant(17),
                row.findInstant(18),
                row.findInstant(19),
                row.bytes(20).orElse(null),
                row.bytes(21).orElse(null),
                row.findUuid(22),
                row.number(23),
                posts.find(row, 24));
    }

    /** The page's keyset: what is due first comes first. */
    String urgency() {
        return Keyset.text(dueAt, id);
    }

    /** The days at its post from the time due until it was done, or today; of an officer's duty alone. */
    Optional<Stretch> late(Instant now) {
        Instant end = standing == DutyStanding.OPEN ? now : standing == DutyStanding.DONE ? doneAt : null;
        return kind != DutyKind.DUTY || post == null || end == null || !end.isAfter(dueAt)
                ? Optional.empty()
                : Optional.of(new Stretch(post.id(), day(dueAt), day(end)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PlatformClock.INDIA);
    }

    /** In a case that the caller takes part in. */
    DutyView inCase(CaseAccess access, Viewer viewer, Reading reading) {
        boolean own = access.isOwn(department);
        return shown(own, own || access.isOwn(eventDepartment), viewer, reading);
    }

    /** At a post of the caller's, or below one. */
    DutyView atPost(boolean caseIsKnown, Viewer viewer, Reading reading) {
        return shown(caseIsKnown, true, viewer, reading);
    }

    /**
     * What a list is read with.
     *
     * @param settled the duties whose rule two persons have compared
     * @param late the days by which those of the list are late
     */
    record Reading(
            Instant now, DutyBook book, Set<DeclaredDuty> settled, PersonKeys keys, Siblings<Stretch> late) {}

    /** @param whole whether what was noted of it may be read, and whom it is about be known */
    private DutyView shown(boolean whole, boolean content, Viewer viewer, Reading reading) {
        Optional<DeclaredDuty> declared = reading.book().find(department, code);
        boolean settled = declared.filter(reading.settled()::contains).isPresent();
        boolean judged = kind == DutyKind.DUTY || kind == DutyKind.INDEPENDENT_BODY;
        boolean mayKnowOfDelay = kind != DutyKind.INDEPENDENT_BODY || isItsOwn(viewer);
        boolean late = judged && standing == DutyStanding.OPEN && dueAt.isBefore(reading.now());
        boolean doneLate = judged && standing == DutyStanding.DONE && doneAt != null && doneAt.isAfter(dueAt);
        return new DutyView(
                id,
                caseFile,
                caseNumber,
                department,
                standing,
                openedAt,
                doneAt,
                closedAt,
                mayKnowOfDelay ? late : null,
                late && settled && kind == DutyKind.DUTY,
                mayKnowOfDelay ? doneLate : null,
                whole,
                content ? post : null,
                withoutPost,
                content ? declared.map(each -> content(each.duty(), settled, whole)).orElseGet(() -> gone(whole)) : null,
                version,
                new SealedNote(id, person, whole ? sealedNote : null, wrappedKey, reading.keys()),
                new LateDays(content ? late(reading.now()).orElse(null) : null, reading.late()));
    }

    /** An independent body's delay is told to itself and to the authority above it that the law names. */
    private boolean isItsOwn(Viewer viewer) {
        return post != null && viewer.workingPosts().contains(post.id())
                || superior != null && viewer.holding(superior).isPresent();
    }

    private DutyContent content(Duty duty, boolean settled, boolean whole) {
        return new DutyContent(
                code,
                BilingualText.of(duty.name()),
                duty.law().act(),
                duty.law().section(),
                kind,
                whole ? person : null,
                whole ? personCode : null,
                eventAt,
                dueAt,
                alarmAt,
                duty.due().isImmediate(),
                journeyMinutes,
                duty.journeyExcluded(),
                settled,
                duty.touchesPerson(),
                duty.evidence() instanceof Evidence.Noted,
                BilingualText.of(DutyWords.closedBy(duty)),
                DeclaredDuty.formOf(duty.evidence()).orElse(null),
                DeclaredDuty.letterOf(duty.evidence()).orElse(null),
                duty.waiver().map(DutyRow::cited).orElse(null),
                BilingualText.of(duty.consequence()),
                duty.note().map(BilingualText::of).orElse(null),
                duty.tellsDelayTo().map(BilingualText::of).orElse(null),
                eventCorrectedAt);
    }

    private static String cited(Law law) {
        return law.act() + ", " + law.section();
    }

    /** One that a later release no longer declares keeps its code as its name. */
    private DutyContent gone(boolean whole) {
        BilingualText name = BilingualText.of(Text.of(code, code));
        return new DutyContent(
                code, name, "", "", kind, whole ? person : null, whole ? personCode : null, eventAt, dueAt, alarmAt,
                false, journeyMinutes, false, false, false, true, name, null, null, null, name, null, null,
                eventCorrectedAt);
    }
}
