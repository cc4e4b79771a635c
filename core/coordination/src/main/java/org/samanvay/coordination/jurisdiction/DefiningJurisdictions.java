package org.samanvay.coordination.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.office.Offices;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Text;

/** Makes, changes and ends jurisdictions, inside a change. A change ends one and makes another. */
@ApplicationScoped
class DefiningJurisdictions {
    @Inject
    private Database database;

    @Inject
    private Jurisdictions jurisdictions;

    @Inject
    private Offices offices;

    @Inject
    private PlaceRecords places;

    @Inject
    private Audit audit;

    /** What a new jurisdiction says, with nothing left to the old one. */
    private record Definition(
            int state,
            JurisdictionKind kind,
            @Nullable UUID office,
            @Nullable BilingualText name,
            Set<PlaceKey> places,
            LocalDate from,
            String reference) {}

    UUID define(UUID account, NewJurisdiction asked) {
        Definition definition = new Definition(
                asked.state(), asked.kind(), office(asked.office()), asked.name(), keys(asked.places()), asked.from(),
                asked.reference());
        UUID id = add(definition, null);
        audit.administered(account, "JURISDICTION_DEFINED", id);
        return id;
    }

    /** @return the one that takes its place */
    UUID change(UUID account, UUID id, int version, JurisdictionChange asked) {
        Locked locked = locked(id, version);
        JurisdictionView present = locked.present();
        requireOn(present, asked.from());
        JurisdictionKind kind = asked.kind() == null ? present.kind() : asked.kind();
        Definition definition = new Definition(
                present.state(),
                kind,
                officeAfter(present, kind, asked),
                nameAfter(locked, asked),
                asked.places() == null || asked.places().isEmpty() ? placesOf(id) : keys(asked.places()),
                asked.from(),
                asked.reference());
        close(id, asked.from(), asked.reference());
        UUID next = add(definition, id);
        audit.administered(account, "JURISDICTION_CHANGED", next);
        return next;
    }

    UUID end(UUID account, UUID id, int version, LocalDate until, String reference) {
        JurisdictionView present = locked(id, version).present();
        JurisdictionRules.brokenReference("reference", reference).ifPresent(DefiningJurisdictions::refuse);
        if (until.isBefore(present.from())) {
            throw CommonProblem.invalidArgument(
                    "until",
                    "It began on " + IndianTime.day(present.from()),
                    "यह " + IndianTime.day(present.from()) + " को आरंभ हुआ");
        }
        requireOpen(present, until);
        close(id, until, reference);
        audit.administered(account, "JURISDICTION_ENDED", id);
        return id;
    }

    private UUID add(Definition asked, @Nullable UUID replaces) {
        Optional<OfficeView> office = Optional.ofNullable(asked.office())
                .map(id -> offices.find(id).orElseThrow(() -> CommonProblem.notFound(Text.of("Office", "कार्यालय"))));
        check(asked, office.orElse(null));
        BilingualText name = asked.name();
        UUID id = Ids.next();
        database.run(
                "INSERT INTO jurisdiction (id, state, kind, office, name_en, name_hi, reference, valid_from, replaces,"
                        + " version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                asked.state(),
                asked.kind(),
                asked.office(),
                name == null ? null : name.en(),
                name == null ? null : name.hi(),
                asked.reference(),
                asked.from(),
                replaces);
        List<@Nullable Object[]> rows = asked.places().stream()
                .map(place -> new @Nullable Object[] {id, place.level(), place.code()})
                .toList();
        database.insertAll("INSERT INTO jurisdiction_place (jurisdiction, level, lgd_code) VALUES", rows, "");
        return id;
    }

    private void check(Definition asked, @Nullable OfficeView office) {
        JurisdictionRules.brokenOffice(asked.kind(), asked.state(), office)
                .or(() -> JurisdictionRules.brokenName(asked.kind(), asked.name()))
                .or(() -> JurisdictionRules.brokenReference("reference", asked.reference()))
                .or(() -> JurisdictionRules.brokenPlaces(
                        asked.state(), asked.from(), asked.places(), places.findAll(locked(asked.places()))))
                .ifPresent(DefiningJurisdictions::refuse);
    }

    /** Locks the places, so that none is taken back while it gets a jurisdiction. */
    private Set<PlaceKey> locked(Set<PlaceKey> keys) {
        Map<PlaceLevel, List<PlaceKey>> byLevel = keys.stream().collect(Collectors.groupingBy(PlaceKey::level));
        byLevel.forEach((level, some) ->
                places.staying(level, some.stream().map(PlaceKey::code).toList()));
        return keys;
    }

    /** @param hasOwnName whether it is called otherwise than its office */
    private record Locked(JurisdictionView present, boolean hasOwnName) {}

    private Locked locked(UUID id, int version) {
        record State(int version, boolean hasOwnName) {}
        State state = database.find(
                        row -> new State(row.number(1), row.flag(2)),
                        "SELECT version, name_en IS NOT NULL FROM jurisdiction WHERE id = ? FOR UPDATE",
                        id)
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Jurisdiction", "क्षेत्राधिकार")));
        if (state.version() != version) {
            throw CommonProblem.versionConflict(state.version());
        }
        return new Locked(jurisdictions.find(id).orElseThrow(), state.hasOwnName());
    }

    private static void requireOn(JurisdictionView present, LocalDate from) {
        if (!from.isAfter(present.from())) {
            throw CommonProblem.invalidArgument(
                    "from",
                    "It began on " + IndianTime.day(present.from()) + "; a change comes later",
                    "यह " + IndianTime.day(present.from()) + " को आरंभ हुआ; परिवर्तन उसके बाद हो");
        }
        requireOpen(present, from);
    }

    private static void requireOpen(JurisdictionView present, LocalDate day) {
        LocalDate until = present.until();
        if (until != null && until.isBefore(day)) {
            throw new Problem(
                    JurisdictionProblem.JURISDICTION_ENDED,
                    Text.of("It ended on " + IndianTime.day(until), "यह " + IndianTime.day(until) + " को समाप्त हुआ"),
                    Map.of("until", until.toString()));
        }
    }

    private void close(UUID id, LocalDate until, String reference) {
        database.run(
                "UPDATE jurisdiction SET valid_until = ?, end_reference = ?, version = version + 1 WHERE id = ?",
                until,
                reference,
                id);
    }

    private Set<PlaceKey> placesOf(UUID id) {
        return new LinkedHashSet<>(database.list(
                row -> new PlaceKey(PlaceLevel.valueOf(row.text(1)), row.number(2)),
                "SELECT level, lgd_code FROM jurisdiction_place WHERE jurisdiction = ?",
                id));
    }

    private static @Nullable UUID officeAfter(
            JurisdictionView present, JurisdictionKind kind, JurisdictionChange asked) {
        if (asked.office() != null) {
            return office(asked.office());
        }
        OfficeView office = present.office();
        return office == null || !kind.hasOffice() ? null : office.id();
    }

    private static @Nullable BilingualText nameAfter(Locked locked, JurisdictionChange asked) {
        if (asked.name() != null) {
            return asked.name();
        }
        return asked.office() == null && locked.hasOwnName() ? locked.present().name() : null;
    }

    private static @Nullable UUID office(@Nullable String id) {
        return id == null ? null : Ids.parse("office", id);
    }

    private static Set<PlaceKey> keys(List<NamedPlace> places) {
        return places.stream().map(NamedPlace::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void refuse(Problem broken) {
        throw broken;
    }
}
