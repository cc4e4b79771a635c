package org.samanvay.coordination.bulk.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.bulk.BeforeText;
import org.samanvay.coordination.bulk.CsvFile;
import org.samanvay.coordination.bulk.HeadedColumns;
import org.samanvay.coordination.bulk.ImportResult;
import org.samanvay.coordination.bulk.Imports;
import org.samanvay.coordination.bulk.Reached;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.bulk.RowsRefused;
import org.samanvay.coordination.bulk.WrittenRow;
import org.samanvay.coordination.bulk.WrittenRows;
import org.samanvay.coordination.bulk.establishment.EstablishmentPlan.Planned;
import org.samanvay.coordination.establishment.Establishments;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.establishment.Establishments.Writer;
import org.samanvay.coordination.establishment.Keeping.Keeper;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecords;

/** Imports a file of establishments into one register. */
@ApplicationScoped
public class ImportingEstablishments {
    static final String KIND = "ESTABLISHMENTS";

    @Inject
    private Establishments establishments;

    @Inject
    private PlaceRecords places;

    @Inject
    private Imports imports;

    @Inject
    private WrittenRows rows;

    @Inject
    private Clock clock;

    /** A file for one register, by full code. */
    public record RegisterFile(String register, String csv, List<EstablishmentColumn> columns) {}

    /** What the file would do. Writes nothing. */
    ImportResult dryRun(Keeper keeper, RegisterFile file) {
        RowErrors errors = new RowErrors();
        EstablishmentPlan plan = plan(keeper, file, errors);
        return errors.isEmpty() ? ImportResult.wouldBe(plan.counts()) : ImportResult.refused(errors);
    }

    /**
     * Carries the file out, inside a change.
     *
     * @throws RowsRefused when any row has a fault
     */
    public UUID run(Keeper keeper, RegisterFile file, Reached reached) {
        RowErrors errors = new RowErrors();
        EstablishmentPlan plan = plan(keeper, file, errors);
        if (!errors.isEmpty()) {
            throw new RowsRefused(errors);
        }
        List<Planned> written = plan.written();
        Writer writer = new Writer(keeper.account(), keeper.post());
        reached.of(0, written.size());
        reached.inParts(
                written.stream().map(Planned::now).toList(),
                0,
                written.size(),
                part -> establishments.write(part, writer));
        UUID run = imports.add(KIND, keeper.state(), keeper.account(), plan.counts());
        rows.add(run, written.stream().map(ImportingEstablishments::row).toList());
        return run;
    }

    private static WrittenRow row(Planned planned) {
        String before = planned.before().map(Present::entry).map(BeforeText::of).orElse(null);
        return new WrittenRow(
                planned.line(), planned.now().id().toString(), before, planned.now().version());
    }

    private EstablishmentPlan plan(Keeper keeper, RegisterFile file, RowErrors errors) {
        HeadedColumns columns = new HeadedColumns(
                EstablishmentField.usualHeadings(),
                file.columns().stream()
                        .map(each -> new HeadedColumns.Named(each.field().name(), each.heading()))
                        .toList(),
                EstablishmentField.CODE.name());
        List<EstablishmentRow> read = new CsvFile(columns, errors)
                .read(file.csv()).stream()
                        .map(EstablishmentRow::of)
                        .flatMap(Optional::stream)
                        .toList();
        return new PlanningEstablishments(keeper, file.register(), LocalDate.now(clock))
                .plan(read, known(keeper, file.register(), read));
    }

    private KnownEstablishments known(Keeper keeper, String register, List<EstablishmentRow> rows) {
        var present = establishments.withCodes(
                keeper.state(),
                register,
                rows.stream().map(EstablishmentRow::code).distinct().toList());
        Set<PlaceKey> named = new HashSet<>();
        Set<String> wholes = new HashSet<>();
        rows.forEach(row -> {
            row.district().ifPresent(code -> named.add(new PlaceKey(PlaceLevel.DISTRICT, code)));
            row.place().ifPresent(named::add);
            row.partOf().ifPresent(wholes::add);
        });
        present.values().forEach(each -> {
            named.add(new PlaceKey(PlaceLevel.DISTRICT, each.entry().district()));
            Optional.ofNullable(each.entry().place()).ifPresent(named::add);
        });
        return new KnownEstablishments(present, places.findAll(named), establishments.named(keeper.state(), wholes));
    }
}
