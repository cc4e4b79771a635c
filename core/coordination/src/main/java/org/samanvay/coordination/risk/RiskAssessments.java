package org.samanvay.coordination.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.risk.Instruments.Declared;
import org.samanvay.coordination.risk.RiskAssessmentView.GivenAnswer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.spi.RiskLevel;
import org.samanvay.spi.Text;

/** Reads risk assessments: those that the caller's own departments made. No referral shares one. */
@ApplicationScoped
public class RiskAssessments {
    private static final String COLUMNS = "a.id, a.case_file, a.person, a.instrument, a.instrument_version, a.at, a.sealed,"
            + " k.wrapped_key, " + GlanceColumns.of("b");
    private static final int POST = 9;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Instruments instruments;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    /** Of each case, newest first; one statement for all cases. */
    Map<UUID, List<RiskAssessmentView>> of(Map<UUID, CaseAccess> accesses, Page page) {
        SqlCondition own = Readable.own(accesses.values(), "r.case_file", "r.department");
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(own.parameters());
        page.after().ifPresent(parameters::add);
        parameters.addAll(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.add(page.limit());
        Map<UUID, List<RiskAssessmentView>> byCase = new HashMap<>();
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        database.list(
                row -> byCase.computeIfAbsent(row.uuid(2), none -> new ArrayList<>())
                        .add(view(row, posts)),
                "SELECT " + COLUMNS + " FROM (SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.case_file ORDER BY r.id DESC) place"
                        + " FROM risk_assessment r WHERE r.case_file IN " + Database.places(accesses.size()) + " AND "
                        + own.sql() + (page.after().isPresent() ? " AND r.id < ?" : "")
                        + ") a LEFT JOIN person_key k ON k.person = a.person" + GlanceColumns.join("b", "a.post")
                        + " WHERE a.place <= ? ORDER BY a.id DESC",
                parameters.toArray());
        return byCase;
    }

    RiskAssessmentView require(UUID id) {
        UUID caseFile = database.find(row -> row.uuid(1), "SELECT case_file FROM risk_assessment WHERE id = ?", id)
                .orElseThrow(RiskAssessments::notFound);
        CaseAccess access = kernel.require(current.get(), caseFile);
        SqlCondition own = Readable.own(List.of(access), "a.case_file", "a.department");
        List<Object> before = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        before.add(id);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.find(
                        row -> view(row, posts),
                        "SELECT " + COLUMNS + " FROM risk_assessment a LEFT JOIN person_key k ON k.person = a.person"
                                + GlanceColumns.join("b", "a.post") + " WHERE a.id = ? AND " + own.sql(),
                        own.around(before, List.of()))
                .orElseThrow(RiskAssessments::notFound);
    }

    /**
     * How great the danger was found to be, for those whom another feature lets know; empty where the person was erased.
     *
     * @param wrappedKey the person's, read along
     */
    public Optional<RiskLevel> level(UUID assessment, UUID person, byte @Nullable [] wrappedKey, byte @Nullable [] sealed) {
        return wrappedKey == null || sealed == null
                ? Optional.empty()
                : Optional.of(Judged.opened(assessment, keys.unwrap(person, wrappedKey), sealed)
                        .level());
    }

    private RiskAssessmentView view(Row row, GlanceColumns posts) {
        UUID id = row.uuid(1);
        UUID person = row.uuid(3);
        String instrument = row.text(4);
        int version = row.number(5);
        Optional<Declared> declared = instruments.version(instrument, version);
        byte[] wrapped = row.bytes(8).orElse(null);
        Judged judged = wrapped == null
                ? null
                : Judged.opened(id, keys.unwrap(person, wrapped), row.bytes(7).orElseThrow());
        PostGlance by = posts.read(row, POST);
        BilingualText name = BilingualText.of(
                declared.map(each -> each.instrument().name()).orElse(Text.of(instrument, instrument)));
        return judged == null
                ? new RiskAssessmentView(
                        id, person, instrument, version, name, by, row.instant(6), null, null, null, null, null, List.of())
                : new RiskAssessmentView(
                        id,
                        person,
                        instrument,
                        version,
                        name,
                        by,
                        row.instant(6),
                        judged.score(),
                        judged.most(),
                        judged.scored(),
                        judged.level(),
                        judged.reason(),
                        declared.map(each -> answers(each, judged)).orElse(List.of()));
    }

    /** As they were asked: the version that was used stays declared. */
    private static List<GivenAnswer> answers(Declared declared, Judged judged) {
        return declared.instrument().questions().stream()
                .map(question -> new GivenAnswer(
                        question.code(),
                        BilingualText.of(question.words()),
                        question.weight(),
                        judged.answers().getOrDefault(question.code(), RiskAnswer.NOT_KNOWN)))
                .toList();
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Risk assessment", "जोखिम आकलन"));
    }
}
