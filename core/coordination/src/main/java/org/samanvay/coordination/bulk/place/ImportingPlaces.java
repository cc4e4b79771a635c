package org.samanvay.coordination.bulk.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.bulk.CsvFile;
import org.samanvay.coordination.bulk.ImportResult;
import org.samanvay.coordination.bulk.Importer;
import org.samanvay.coordination.bulk.Imports;
import org.samanvay.coordination.bulk.Reached;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.bulk.RowsRefused;
import org.samanvay.coordination.bulk.WrittenRow;
import org.samanvay.coordination.bulk.WrittenRows;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceRecords.Present;

/** Imports a file of places of one level. */
@ApplicationScoped
public class ImportingPlaces {
    @Inject
    private KnownPlacesReading reading;

    @Inject
    private PlaceRecords places;

    @Inject
    private Imports imports;

    @Inject
    private WrittenRows rows;

    /** What the file would do. Writes nothing. */
    ImportResult dryRun(Importer importer, PlaceFile file) {
        RowErrors errors = new RowErrors();
        PlacePlan plan = plan(importer, file, errors);
        return errors.isEmpty() ? ImportResult.wouldBe(plan.counts()) : ImportResult.refused(errors);
    }

    /**
     * Carries the file out, inside a change.
     *
     * @throws RowsRefused when any row has a fault
     */
    public UUID run(Importer importer, PlaceFile file, Reached reached) {
        RowErrors errors = new RowErrors();
        PlacePlan plan = plan(importer, file, errors);
        if (!errors.isEmpty()) {
            throw new RowsRefused(errors);
        }
        List<PlaceRecord> added =
                plan.added().stream().map(PlacePlan.Added::place).toList();
        List<Present> changed = plan.changed().stream()
                .map(each -> new Present(each.now(), each.before().version()))
                .toList();
        int inAll = added.size() + changed.size();
        reached.of(0, inAll);
        reached.inParts(added, 0, inAll, part -> places.add(file.level(), part));
        reached.inParts(changed, added.size(), inAll, part -> places.change(file.level(), part));
        UUID run = imports.add(
                WrittenPlace.kind(file.level()), file.state().orElse(null), importer.account(), plan.counts());
        rows.add(run, written(plan));
        return run;
    }

    private static List<WrittenRow> written(PlacePlan plan) {
        List<WrittenRow> written = new ArrayList<>();
        plan.added().forEach(each -> written.add(WrittenPlace.added(each.line(), each.place())));
        plan.changed().forEach(each -> written.add(WrittenPlace.changed(each.line(), each.before())));
        return written;
    }

    private PlacePlan plan(Importer importer, PlaceFile file, RowErrors errors) {
        List<PlaceRow> read = new CsvFile(PlaceField.columns(file.level(), file.columns()), errors)
                .read(file.csv()).stream()
                        .map(row -> PlaceRow.of(file.level(), row))
                        .flatMap(Optional::stream)
                        .toList();
        return new PlanningPlaces(file.level(), file.state(), importer.administers())
                .plan(read, read.isEmpty() ? KnownPlaces.NONE : reading.of(file.level(), read));
    }
}
