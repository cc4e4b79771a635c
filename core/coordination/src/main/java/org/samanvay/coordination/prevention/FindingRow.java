package org.samanvay.coordination.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Text;

/** A finding as it is stored, with the posts that it names. */
record FindingRow(
        UUID id,
        String ruleCode,
        int state,
        int district,
        @Nullable UUID establishment,
        @Nullable String caseNumber,
        LocalDate foundOn,
        LocalDate decideBy,
        @Nullable FindingDecision decision,
        @Nullable String measure,
        @Nullable IgnoreReason reason,
        @Nullable Instant decidedAt,
        boolean inspected,
        Outcome outcome,
        LocalDate deleteOn,
        int version,
        boolean aboutChild,
        List<String> caseNumbers,
        PostGlance owner,
        @Nullable PostGlance referredBy,
        @Nullable PostGlance reportedBy) {
    /** Over {@code finding f} and {@code case_file c}; then the owner, who handed it on and who reported. */
    static final String COLUMNS = "f.id, f.rule, f.state, f.district, f.establishment, c.number, f.found_on, f.decide_by,"
            + " f.decision, f.measure, f.reason, f.decided_at, f.round IS NOT NULL, f.result, f.result_count, f.result_status,"
            + " f.measured_on, f.final, f.delete_on, f.version, f.entry IS NOT NULL,"
            + " (SELECT GROUP_CONCAT(n.number ORDER BY n.number) FROM finding_case t JOIN case_file n ON n.id = t.case_file"
            + " WHERE t.finding = f.id), " + GlanceColumns.of("t") + ", "
            + GlanceColumns.of("r") + ", " + GlanceColumns.of("b");

    /** Takes the day six times. */
    static final String FROM = " FROM finding f" + GlanceColumns.join("t", "f.owner_post")
            + GlanceColumns.joinIfAny("r", "f.referred_by_post") + GlanceColumns.joinIfAny("b", "f.reported_by_post")
            + " LEFT JOIN case_file c ON c.id = f.case_file";

    static final int DAYS = 6;

    private static final int OWNER = 23;

    /** What was measured. */
    record Outcome(
            @Nullable FindingResult result,
            @Nullable Integer count,
            @Nullable String status,
            @Nullable LocalDate measuredOn,
            boolean settled) {}

    static FindingRow of(Row row, GlanceColumns posts) {
        return new FindingRow(
                row.uuid(1),
                row.text(2),
                row.number(3),
                row.number(4),
                row.findUuid(5),
                row.findText(6),
                row.date(7),
                row.date(8),
                row.findConstant(FindingDecision.class, 9),
                row.findText(10),
                row.findConstant(IgnoreReason.class, 11),
                row.findInstant(12),
                row.flag(13),
                new Outcome(
                        row.findConstant(FindingResult.class, 14),
                        row.findNumber(15),
                        row.findText(16),
                        row.findDate(17),
                        row.flag(18)),
                row.date(19),
                row.number(20),
                row.flag(21),
                numbers(row.findText(22)),
                posts.read(row, OWNER),
                posts.find(row, OWNER + GlanceColumns.COUNT),
                posts.find(row, OWNER + 2 * GlanceColumns.COUNT));
    }

    private static List<String> numbers(@Nullable String listed) {
        return listed == null ? List.of() : List.of(listed.split(","));
    }

    boolean isAboutAddress() {
        return !caseNumbers.isEmpty();
    }

    /** Of one about a child or an address another post that sees it decides only while nobody holds the owner's. */
    boolean isDecidedBy(Viewer viewer) {
        return aboutChild || isAboutAddress()
                ? viewer.holding(owner.id()).isPresent() || owner.vacant()
                : viewer.workingPosts().contains(owner.id());
    }

    boolean isLate(LocalDate today) {
        return decision == null && decideBy.isBefore(today);
    }

    FindingView seenBy(Viewer viewer, KnownRule rule, LocalDate today, Siblings<UUID> together) {
        boolean mayDecide = decision == null && isDecidedBy(viewer);
        boolean byInspection = rule.inspection().isPresent();
        boolean toAPost = referredBy == null && !rule.declared().referredTo().isEmpty();
        String status = outcome.status();
        return new FindingView(
                id,
                ruleCode,
                rule.department().id(),
                BilingualText.of(rule.declared().name()),
                aboutChild,
                isAboutAddress(),
                establishment,
                caseNumber,
                caseNumbers,
                reportedBy,
                district,
                foundOn,
                owner,
                referredBy,
                decideBy,
                isLate(today),
                measures(rule),
                mayDecide,
                mayDecide && (byInspection || toAPost),
                byInspection,
                decision,
                measure == null
                        ? null
                        : BilingualText.of(rule.measure(measure).map(Measure::name).orElse(Text.of(measure, measure))),
                reason,
                decidedAt,
                inspected,
                outcome.result(),
                outcome.count(),
                status == null ? null : BilingualText.of(statusName(rule, status)),
                outcome.measuredOn(),
                outcome.settled(),
                deleteOn,
                version,
                together);
    }

    private static List<MeasureView> measures(KnownRule rule) {
        return rule.declared().measures().stream().map(MeasureView::of).toList();
    }

    private static Text statusName(KnownRule rule, String status) {
        return rule.department().registers().stream()
                .filter(register -> rule.declared().looks() instanceof Looks.Standing standing
                        && standing.register().equals(register.code()))
                .flatMap(register -> register.statuses().stream())
                .filter(each -> each.code().equals(status))
                .map(each -> each.name())
                .findFirst()
                .orElse(Text.of(status, status));
    }
}
