package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.account.OfficerAccounts;
import org.samanvay.coordination.bulk.KnownPosts.KnownPost;
import org.samanvay.coordination.bulk.OfficerPlan.PlannedPosting;
import org.samanvay.coordination.posting.Postings;

/** Imports a file of officers: their accounts and postings. */
@ApplicationScoped
public class ImportingOfficers {
    @Inject
    private OfficerAccounts accounts;

    @Inject
    private KnownPostsReading posts;

    @Inject
    private Postings postings;

    @Inject
    private Imports imports;

    @Inject
    private Clock clock;

    /** What the file would do. Writes nothing. */
    ImportResult dryRun(Importer importer, String csv) {
        RowErrors errors = new RowErrors();
        OfficerPlan plan = plan(importer, csv, errors);
        return errors.isEmpty()
                ? ImportResult.wouldBe(plan.counts())
                : ImportResult.refused(errors);
    }

    /**
     * Carries the file out, inside a change.
     *
     * @throws RowsRefused when any row has a fault
     */
    public UUID run(Importer importer, String csv, Reached reached) {
        RowErrors errors = new RowErrors();
        OfficerPlan plan = plan(importer, csv, errors);
        if (!errors.isEmpty()) {
            throw new RowsRefused(errors);
        }
        int inAll = plan.rows().size();
        reached.of(0, inAll);
        accounts.add(plan.newAccounts());
        accounts.rename(plan.renamedAccounts());
        reached.inParts(plan.rows(), 0, inAll, part -> part.forEach(row -> row.posting().ifPresent(this::write)));
        Integer state = Imports.onlyState(plan.rows().stream().map(planned -> planned.row().state()));
        return imports.add("OFFICERS", state, importer.account(), plan.counts());
    }

    private OfficerPlan plan(Importer importer, String csv, RowErrors errors) {
        List<OfficerRow> rows = new CsvFile(OfficerRow.COLUMNS, errors)
                .read(csv).stream().flatMap(row -> OfficerRow.of(row).stream()).toList();
        return new PlanningOfficers(importer.administers(), LocalDate.now(clock), errors).plan(rows, known(rows));
    }

    private KnownOfficers known(List<OfficerRow> rows) {
        if (rows.isEmpty()) {
            return new KnownOfficers(Map.of(), Map.of(), Map.of());
        }
        List<String> names =
                rows.stream().map(OfficerRow::signInName).distinct().toList();
        List<String> codes = rows.stream()
                .map(OfficerRow::held)
                .flatMap(Optional::stream)
                .map(OfficerRow.Held::post)
                .distinct()
                .toList();
        Map<String, KnownPost> known = posts.posts(codes);
        return new KnownOfficers(
                accounts.find(names),
                known,
                postings.ofPosts(known.values().stream().map(KnownPost::id).toList()));
    }

    private void write(PlannedPosting planned) {
        switch (planned.outcome()) {
            case CREATED -> postings.add(planned.post(), planned.term(), planned.order());
            case CHANGED -> postings.correct(planned.present().orElseThrow(), planned.term(), planned.order());
            case UNCHANGED -> {}
        }
    }
}
