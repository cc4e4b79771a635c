package org.samanvay.coordination.bulk.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.bulk.Outcome;
import org.samanvay.coordination.bulk.establishment.EstablishmentPlan.Planned;
import org.samanvay.coordination.establishment.EstablishmentRecord;
import org.samanvay.coordination.establishment.EstablishmentRules;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.establishment.Keeping.Keeper;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceView;

/**
 * Checks the rows of a file of establishments by the same rules as single changes, and says what they ask to be done.
 * Writes nothing.
 */
final class PlanningEstablishments {
    private final Keeper keeper;
    private final String register;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    /** @param register full code */
    PlanningEstablishments(Keeper keeper, String register, LocalDate today) {
        this.keeper = keeper;
        this.register = register;
        this.today = today;
    }

    EstablishmentPlan plan(List<EstablishmentRow> rows, KnownEstablishments known) {
        List<Planned> planned = new ArrayList<>();
        rows.forEach(row -> plan(row, known).ifPresent(planned::add));
        return new EstablishmentPlan(planned);
    }

    private Optional<Planned> plan(EstablishmentRow row, KnownEstablishments known) {
        Optional<Present> stored = Optional.ofNullable(known.present().get(row.code()));
        Optional<Present> before = stored.filter(present -> !present.withdrawn());
        requireOfANewOne(row, before);
        if (!seen.add(row.code())) {
            row.cells()
                    .error(
                            EstablishmentField.CODE.name(),
                            BulkProblem.REPEATED_IN_FILE,
                            "An earlier row has this code",
                            "पहले की पंक्ति में यही कोड है");
        }
        if (row.cells().hasFaults()) {
            return Optional.empty();
        }
        EstablishmentRecord entry = merged(row, before.map(Present::entry), known);
        check(row, entry, known);
        Outcome outcome = before.map(present ->
                        present.entry().equals(entry) ? Outcome.UNCHANGED : Outcome.CHANGED)
                .orElse(Outcome.CREATED);
        UUID id = stored.map(Present::id).orElseGet(Ids::next);
        int version = stored.map(Present::version).orElse(0) + 1;
        return Optional.of(new Planned(row.line(), before, new Present(id, version, false, entry), outcome));
    }

    private static void requireOfANewOne(EstablishmentRow row, Optional<Present> before) {
        if (before.isEmpty()) {
            row.cells().require(EstablishmentField.NAME_EN.name());
            row.cells().require(EstablishmentField.DISTRICT.name());
            row.cells().require(EstablishmentField.SOURCE.name());
        }
    }

    /** What the row says, and where it says nothing what is there. */
    private EstablishmentRecord merged(
            EstablishmentRow row, Optional<EstablishmentRecord> before, KnownEstablishments known) {
        String first = keeper.register().statuses().getFirst().code();
        Optional<UUID> whole = row.partOf().map(known.wholes()::get);
        boolean itself = row.partOf().equals(Optional.of(register + "/" + row.code()));
        if (row.partOf().isPresent() && (whole.isEmpty() || itself)) {
            row.broken(EstablishmentRules.unknownWhole());
        }
        return new EstablishmentRecord(
                register,
                row.code(),
                keeper.state(),
                row.district().or(() -> before.map(EstablishmentRecord::district)).orElse(0),
                row.place().or(() -> before.map(EstablishmentRecord::place)).orElse(null),
                whole.or(() -> before.map(EstablishmentRecord::partOf)).orElse(null),
                row.nameEn().or(() -> before.map(EstablishmentRecord::nameEn)).orElse(""),
                row.nameHi().or(() -> before.map(EstablishmentRecord::nameHi)).orElse(null),
                row.phone().or(() -> before.map(EstablishmentRecord::phone)).orElse(null),
                row.status().or(() -> before.map(EstablishmentRecord::status)).orElse(first),
                row.since().or(() -> before.map(EstablishmentRecord::since)).orElse(null),
                row.reference().or(() -> before.map(EstablishmentRecord::reference)).orElse(null),
                row.source().or(() -> before.map(EstablishmentRecord::source)).orElse(""),
                row.from().or(() -> before.map(EstablishmentRecord::from)).orElse(null),
                row.until().or(() -> before.map(EstablishmentRecord::until)).orElse(null));
    }

    private void check(EstablishmentRow row, EstablishmentRecord entry, KnownEstablishments known) {
        EstablishmentRules.broken(entry, keeper.register(), today).forEach(row::broken);
        PlaceView district = known.places().get(new PlaceKey(PlaceLevel.DISTRICT, entry.district()));
        if (district == null || district.state() != keeper.state()) {
            row.broken(EstablishmentRules.unknownPlace("district"));
        } else if (!keeper.keeps(entry.district())) {
            row.broken(EstablishmentRules.notTheKeeper("district"));
        }
        PlaceKey place = entry.place();
        if (place != null && !EstablishmentRules.liesIn(known.places().get(place), entry)) {
            row.broken(EstablishmentRules.unknownPlace("placeCode"));
        }
    }
}
