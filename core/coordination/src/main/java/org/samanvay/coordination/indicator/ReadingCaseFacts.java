package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.indicator.CaseFacts.ApplicationFact;
import org.samanvay.coordination.indicator.CaseFacts.DutyFact;
import org.samanvay.coordination.indicator.CaseFacts.EntryFact;
import org.samanvay.coordination.indicator.CaseFacts.ReferralFact;
import org.samanvay.coordination.indicator.CaseFacts.StepFact;
import org.samanvay.coordination.referral.EndReason;
import org.samanvay.coordination.referral.Outcome;
import org.samanvay.coordination.referral.ReferralStatus;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Reads what indicators need of some cases: six statements, however many they are. */
@ApplicationScoped
class ReadingCaseFacts {
    private static final String REFERRALS = "SELECT case_file, from_department, to_department, urgency = 'URGENT', status, sent_at,"
            + " acknowledge_by, act_by, received_at, acknowledged_at, answered_at, ended_at, reason, outcome, escalated_at"
            + " FROM referral WHERE case_file IN ";

    /** Done, or open for an event that stands: waived, declined and corrected ones are neither kept nor late. */
    private static final String DUTIES = "SELECT case_file, department, code, without_post, opened_at, event_at, due_at,"
            + " CASE WHEN standing = 'DONE' THEN done_at END FROM duty WHERE kind = 'DUTY' AND (standing = 'DONE' OR"
            + " standing = 'OPEN' AND event_corrected_at IS NULL) AND case_file IN ";
    private static final String APPLICATIONS = "SELECT a.case_file, a.department, a.status = 'WITHDRAWN', a.applied_at,"
            + " a.decide_by, a.decided_at, (SELECT MIN(s.at) FROM scheme_application_step s WHERE s.application = a.id AND"
            + " s.kind = 'PAID') FROM scheme_application a WHERE a.case_file IN ";
    private static final String ENTRIES =
            "SELECT case_file, department, recorded_at, entered_late, version > 1 FROM form_entry WHERE case_file IN ";
    private static final String STEPS = "SELECT case_file, kind, department, at FROM timeline WHERE kind IN ('CASE_REOPENED',"
            + " 'CASE_TRANSFERRED', 'LETTER_ISSUED') AND case_file IN ";
    private static final String CASES = "SELECT c.id, c.district, o.department, COALESCE(c.acted_at, c.opened_at), c.opened_at,"
            + " c.closed_at FROM case_file c JOIN post p ON p.id = c.owner_post JOIN office o ON o.id = p.office WHERE c.id IN ";

    @Inject
    private Database database;

    List<CaseFacts> of(Collection<UUID> cases) {
        Map<UUID, List<ReferralFact>> referrals = byCase(REFERRALS, cases, ReadingCaseFacts::referral);
        Map<UUID, List<DutyFact>> duties = byCase(
                DUTIES,
                cases,
                row -> new DutyFact(
                        row.text(2), row.text(3), row.flag(4), row.instant(5), row.instant(6), row.instant(7), row.findInstant(8)));
        Map<UUID, List<ApplicationFact>> applications = byCase(
                APPLICATIONS,
                cases,
                row -> new ApplicationFact(
                        row.text(2), row.flag(3), row.instant(4), row.findInstant(5), row.findInstant(6), row.findInstant(7)));
        Map<UUID, List<EntryFact>> entries = byCase(
                ENTRIES, cases, row -> new EntryFact(row.text(2), row.instant(3), row.flag(4), row.flag(5)));
        Map<UUID, List<StepFact>> steps = byCase(
                STEPS, cases, row -> new StepFact(StepKind.valueOf(row.text(2)), row.text(3), row.instant(4)));
        return database.list(
                row -> new CaseFacts(
                        row.uuid(1),
                        row.number(2),
                        row.text(3),
                        row.instant(4),
                        row.instant(5),
                        row.findInstant(6),
                        of(referrals, row),
                        of(duties, row),
                        of(applications, row),
                        of(entries, row),
                        of(steps, row)),
                CASES + Database.places(cases.size()),
                cases.toArray());
    }

    private <T> Map<UUID, List<T>> byCase(String sql, Collection<UUID> cases, Function<Row, T> reading) {
        Map<UUID, List<T>> read = new HashMap<>();
        database.list(
                row -> read.computeIfAbsent(row.uuid(1), none -> new ArrayList<>()).add(reading.apply(row)),
                sql + Database.places(cases.size()),
                cases.toArray());
        return read;
    }

    private static <T> List<T> of(Map<UUID, List<T>> read, Row row) {
        return read.getOrDefault(row.uuid(1), List.of());
    }

    private static ReferralFact referral(Row row) {
        Instant sent = row.instant(6);
        return new ReferralFact(
                row.text(2),
                row.text(3),
                row.flag(4),
                ReferralStatus.valueOf(row.text(5)),
                sent,
                row.instant(7),
                row.instant(8),
                row.findInstant(9),
                row.findInstant(10),
                row.findInstant(11),
                row.findInstant(12),
                row.findConstant(EndReason.class, 13),
                row.findConstant(Outcome.class, 14),
                row.findInstant(15));
    }
}
