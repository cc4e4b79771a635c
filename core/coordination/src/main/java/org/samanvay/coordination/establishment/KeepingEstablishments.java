package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.establishment.Establishments.Writer;
import org.samanvay.coordination.establishment.Keeping.Keeper;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/** Adds and changes the entries of registers, one at a time, inside a change. */
@ApplicationScoped
class KeepingEstablishments {
    @Inject
    private Establishments establishments;

    @Inject
    private PlaceRecords places;

    @Inject
    private Clock clock;

    UUID add(Keeper keeper, String register, String code, EstablishmentDetails details) {
        EstablishmentRecord bare = bare(keeper, register, code);
        EstablishmentRecord entry = details.entry(bare);
        check(keeper, entry);
        Present present = establishments
                .withCodes(keeper.state(), register, Set.of(code))
                .get(code);
        if (present != null && !present.withdrawn()) {
            throw EstablishmentRules.codeTaken();
        }
        UUID id = present == null ? Ids.next() : present.id();
        write(keeper, new Present(id, present == null ? 1 : present.version() + 1, false, entry));
        return id;
    }

    UUID change(Keeper keeper, UUID id, int version, EstablishmentDetails details) {
        Present present = locked(keeper, id, version);
        EstablishmentRecord entry = details.entry(present.entry());
        check(keeper, entry);
        if (id.equals(entry.partOf())) {
            throw EstablishmentRules.unknownWhole();
        }
        write(keeper, new Present(id, version + 1, false, entry));
        return id;
    }

    UUID setStatus(
            Keeper keeper, UUID id, int version, String status, LocalDate since, @Nullable String reference) {
        Present present = locked(keeper, id, version);
        EstablishmentRecord entry = present.entry().withStatus(status, since, reference);
        first(EstablishmentRules.broken(entry, keeper.register(), LocalDate.now(clock)));
        write(keeper, new Present(id, version + 1, false, entry));
        return id;
    }

    private void write(Keeper keeper, Present entry) {
        establishments.write(List.of(entry), new Writer(keeper.account(), keeper.post()));
    }

    /** A new entry, of which nothing is known yet, in the register's first status. */
    private static EstablishmentRecord bare(Keeper keeper, String register, String code) {
        String status = keeper.register().statuses().getFirst().code();
        return new EstablishmentRecord(
                register, code, keeper.state(), 0, null, null, "", null, null, status, null, null, "", null, null);
    }

    private Present locked(Keeper keeper, UUID id, int version) {
        Present present = Optional.ofNullable(establishments.lockedAll(Set.of(id)).get(id))
                .filter(each -> !each.withdrawn() && each.entry().state() == keeper.state())
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Establishment", "प्रतिष्ठान")));
        if (!keeper.keeps(present.entry().district())) {
            throw EstablishmentRules.notTheKeeper("id");
        }
        if (present.version() != version) {
            throw CommonProblem.versionConflict(present.version());
        }
        return present;
    }

    private void check(Keeper keeper, EstablishmentRecord entry) {
        first(EstablishmentRules.broken(entry, keeper.register(), LocalDate.now(clock)));
        PlaceKey district = new PlaceKey(PlaceLevel.DISTRICT, entry.district());
        PlaceKey place = entry.place();
        Map<PlaceKey, PlaceView> found = places.findAll(place == null ? Set.of(district) : Set.of(district, place));
        PlaceView inDistrict = found.get(district);
        if (inDistrict == null || inDistrict.state() != keeper.state()) {
            throw EstablishmentRules.unknownPlace("district");
        }
        if (!keeper.keeps(entry.district())) {
            throw EstablishmentRules.notTheKeeper("district");
        }
        if (place != null && !EstablishmentRules.liesIn(found.get(place), entry)) {
            throw EstablishmentRules.unknownPlace("placeCode");
        }
        UUID whole = entry.partOf();
        if (whole != null
                && establishments.registersOf(keeper.state(), List.of(whole.toString())).isEmpty()) {
            throw EstablishmentRules.unknownWhole();
        }
    }

    private static void first(List<Problem> broken) {
        broken.stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }
}
