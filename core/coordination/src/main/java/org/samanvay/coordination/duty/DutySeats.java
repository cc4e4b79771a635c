package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;

/**
 * Which post answers for a duty: of the kind that the law names the one that acts, else one of the same office, else one
 * that takes part in the case or sits beside one that does, else that with jurisdiction over the case's district, else the
 * only one of that district or the state, else the only one of the district from which somebody acts. Where none can be
 * told, the department's nodal post. An office that is shut out,
 * and in a restricted case a post that is not named, is never chosen while there is another.
 */
@ApplicationScoped
class DutySeats {
    /** From here on two posts are as near as each other, and neither can be told to be the one. */
    private static final int CHOSEN_BY_PLACE = 4;

    private static final String SQL =
            """
            SELECT s.department, s.kind, s.nodal, s.office_level, s.post, s.nearness, s.allowed, s.takes_part,
                   s.department_in, s.proving
            FROM (
                SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.department, t.kind
                                               ORDER BY t.allowed DESC, t.nearness, t.post) AS turn
                FROM (
                    SELECT o.department, p.kind, p.nodal, o.level AS office_level, p.id AS post,
                           CASE WHEN p.id = ? THEN 0
                                WHEN p.office = (SELECT a.office FROM post a WHERE a.id = ?) THEN 1
                                WHEN n.post IS NOT NULL THEN 2
                                WHEN EXISTS (SELECT 1 FROM participation m JOIN post b ON b.id = m.post
                                             WHERE m.case_file = c.id AND b.office = p.office) THEN 3
                                WHEN EXISTS (SELECT 1 FROM jurisdiction j JOIN jurisdiction_place v ON v.jurisdiction = j.id
                                             WHERE j.office = p.office AND v.level = 'DISTRICT' AND v.lgd_code = c.district
                                             AND j.valid_from <= ? AND (j.valid_until IS NULL OR j.valid_until > ?)) THEN 4
                                WHEN o.district = c.district OR o.level = 'STATE' THEN 5
                                ELSE 6 END AS nearness,
                           (NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office = o.id)
                            AND (NOT c.restricted OR EXISTS (SELECT 1 FROM named_post q
                                                             WHERE q.case_file = c.id AND q.post = p.id))) AS allowed,
                           n.post IS NOT NULL AS takes_part,
                           EXISTS (SELECT 1 FROM participation m WHERE m.case_file = c.id
                                   AND m.department = o.department) AS department_in,
                           EXISTS (SELECT 1 FROM form_entry e WHERE e.case_file = c.id AND e.form IN %s) AS proving
                    FROM case_file c
                    JOIN office o ON o.state = c.state AND (o.district = c.district OR o.level = 'STATE' OR o.district =
                        (SELECT h.district FROM post g JOIN office h ON h.id = g.office WHERE g.id = ?))
                    JOIN post p ON p.office = o.id AND (p.nodal OR p.kind IN %s)
                    LEFT JOIN participation n ON n.case_file = c.id AND n.post = p.id
                    WHERE c.id = ? AND o.department IN %s
                ) t
            ) s WHERE s.turn <= 2 ORDER BY s.turn""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Where a duty lies.
     *
     * @param post null where nobody of the platform answers for it, or the department has no post that could
     * @param misplaced whether the post that the law names was not found
     * @param letIn whether it takes part in the case from now on, so that it can act
     * @param reads whether it takes part in the case then
     */
    record Seat(@Nullable UUID post, boolean misplaced, boolean letIn, boolean reads) {
        private static final Seat NOBODY = new Seat(null, false, false, false);
        private static final Seat NOWHERE = new Seat(null, true, false, false);
    }

    private record Candidate(
            String department,
            String kind,
            boolean nodal,
            Level level,
            UUID post,
            int nearness,
            boolean allowed,
            boolean takesPart,
            boolean departmentIn,
            boolean proving) {
        static Candidate of(Row row) {
            return new Candidate(
                    row.text(1),
                    row.text(2),
                    row.flag(3),
                    Level.valueOf(row.text(4)),
                    row.uuid(5),
                    row.number(6),
                    row.flag(7),
                    row.flag(8),
                    row.flag(9),
                    row.flag(10));
        }

        /** A department that has no part in the case yet does not get one by what the law makes of another's act. */
        Seat seat(boolean misplaced) {
            boolean letIn = allowed && departmentIn && !takesPart;
            return new Seat(post, misplaced, letIn, takesPart || letIn);
        }
    }

    /** The posts that can answer for some duties. */
    static final class Found {
        private final Happening happening;
        private final List<Candidate> candidates;

        private Found(Happening happening, List<Candidate> candidates) {
            this.happening = happening;
            this.candidates = candidates;
        }

        /** Whether the case holds an entry of a form that closes one of the duties; taken for granted where not told. */
        boolean hasProvingEntries() {
            return candidates.isEmpty() || candidates.getFirst().proving();
        }

        Seat seat(DeclaredDuty declared) {
            Optional<String> kind = declared.duty().responsible();
            if (kind.isEmpty()) {
                return Seat.NOBODY;
            }
            List<Candidate> ofKind = candidates.stream()
                    .filter(each -> each.department().equals(declared.department())
                            && each.kind().equals(kind.get())
                            && each.allowed())
                    .toList();
            boolean canTell = ofKind.size() == 1
                    || ofKind.size() > 1
                            && (ofKind.getFirst().nearness() < CHOSEN_BY_PLACE
                                    || ofKind.getFirst().nearness() < ofKind.get(1).nearness());
            return canTell ? ofKind.getFirst().seat(false) : instead(declared);
        }

        /** The nodal post of the district, else of the state; where it may not know, the post that acts. */
        private Seat instead(DeclaredDuty declared) {
            List<Candidate> nodal = candidates.stream()
                    .filter(each -> each.department().equals(declared.department()) && each.nodal())
                    .sorted(Comparator.comparing((Candidate each) -> each.level() == Level.STATE)
                            .thenComparing(Candidate::nearness))
                    .toList();
            Optional<Candidate> allowed = nodal.stream().filter(Candidate::allowed).findFirst();
            if (allowed.isPresent()) {
                return allowed.get().seat(true);
            }
            return happening.by().department().equals(declared.department())
                    ? new Seat(happening.by().post(), true, false, true)
                    : nodal.stream().findFirst().map(each -> each.seat(true)).orElse(Seat.NOWHERE);
        }
    }

    /** One statement; none where nobody of the platform answers for any of them. */
    Found find(Happening happening, List<DeclaredDuty> duties) {
        Set<String> kinds = duties.stream()
                .flatMap(declared -> declared.duty().responsible().stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> departments = duties.stream().map(DeclaredDuty::department).collect(Collectors.toUnmodifiableSet());
        Set<String> forms = duties.stream()
                .filter(declared -> !declared.isOfEachEntry())
                .flatMap(declared -> declared.provingForm().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (kinds.isEmpty()) {
            return new Found(happening, List.of());
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(List.of(happening.anchor(), happening.anchor(), today, today));
        parameters.addAll(forms);
        parameters.add(happening.anchor());
        parameters.addAll(kinds);
        parameters.add(happening.caseFile());
        parameters.addAll(departments);
        return new Found(
                happening,
                database.list(
                        Candidate::of,
                        SQL.formatted(
                                Database.places(forms.size()),
                                Database.places(kinds.size()),
                                Database.places(departments.size())),
                        parameters.toArray()));
    }
}
