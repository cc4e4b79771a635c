package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.establishment.EstablishmentNames;
import org.samanvay.coordination.establishment.Registers;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.AnswerCodec.Found;
import org.samanvay.forms.AnswerWords;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.spi.Text;

/** How persons, posts and places are called in a letter; one statement each, however many there are. */
@ApplicationScoped
public class LetterNames {
    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private Registers registers;

    /** The office's district and state. */
    OfficePlace office(int state, @Nullable Integer district) {
        return database.find(
                        row -> {
                            Optional<String> code = Optional.ofNullable(row.findText(4));
                            Text name = Text.of(row.text(2), row.text(3));
                            return new OfficePlace(
                                    row.text(1).substring(3),
                                    code,
                                    code.map(any -> Text.of(
                                                    "District " + row.text(5) + ", " + name.en(),
                                                    "जिला " + row.text(6) + ", " + name.hi()))
                                            .orElse(name));
                        },
                        "SELECT s.iso_code, s.name_en, s.name_hi, d.short_code, d.name_en, d.name_hi FROM state s"
                                + " LEFT JOIN district d ON d.lgd_code = ? WHERE s.lgd_code = ?",
                        district,
                        state)
                .orElseThrow();
    }

    /** @param opened of whom the letter tells the name; of everybody else it tells the code */
    public AnswerWords.Names of(UUID caseFile, List<Found> references, Collection<UUID> opened) {
        Map<String, Text> people = new HashMap<>();
        codes(caseFile, ids(references, Target.PERSON)).forEach((id, code) -> people.put(
                id.toString(), opened.contains(id) ? Told.NAME.both(id) : byCode(code)));
        return new Known(
                people,
                places(codes(references, Target.PLACE)),
                seats(ids(references, Target.POST)),
                establishments(codes(references, Target.ESTABLISHMENT)));
    }

    Text byCode(String code) {
        return Text.of("Person " + code, "व्यक्ति " + code);
    }

    static List<UUID> ids(List<Found> references, Target target) {
        return codes(references, target).stream().map(UUID::fromString).toList();
    }

    private static List<String> codes(List<Found> references, Target target) {
        return references.stream()
                .filter(found -> found.target() == target)
                .map(Found::id)
                .distinct()
                .toList();
    }

    private Map<UUID, String> codes(UUID caseFile, List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : persons.codes(caseFile, ids);
    }

    private Map<String, Text> seats(List<UUID> ids) {
        Map<String, Text> seats = new HashMap<>();
        posts.findAll(ids).values().forEach(card -> seats.put(card.id().toString(), seat(card)));
        return seats;
    }

    static Text seat(PostCard card) {
        return Text.of(
                card.nameOnPaper().en() + ", " + card.officeOnPaper().en(),
                card.nameOnPaper().hi() + ", " + card.officeOnPaper().hi());
    }

    private Map<String, Text> places(List<String> codes) {
        Map<String, Text> places = new HashMap<>();
        if (!codes.isEmpty()) {
            String in = Database.places(codes.size());
            List<Object> twice = new ArrayList<>(codes);
            twice.addAll(codes);
            database.list(
                            row -> Map.entry(row.text(1), Text.of(row.text(2), row.text(3))),
                            "SELECT lgd_code, name_en, name_hi FROM state WHERE lgd_code IN " + in
                                    + " UNION ALL SELECT lgd_code, name_en, name_hi FROM district WHERE lgd_code IN " + in,
                            twice.toArray())
                    .forEach(place -> places.put(place.getKey(), place.getValue()));
        }
        return places;
    }

    private Map<String, Text> establishments(List<String> ids) {
        Map<String, Text> names = new HashMap<>();
        if (!ids.isEmpty()) {
            database.list(
                            row -> Map.entry(
                                    row.text(1),
                                    EstablishmentNames.onPaper(
                                            registers.find(row.text(4)), Text.of(row.text(2), row.text(3)))),
                            "SELECT id, name_en, name_hi, register FROM establishment WHERE id IN " + Database.places(ids.size()),
                            ids.toArray())
                    .forEach(name -> names.put(name.getKey(), name.getValue()));
        }
        return names;
    }

    private record Known(
            Map<String, Text> persons, Map<String, Text> places, Map<String, Text> posts, Map<String, Text> establishments)
            implements AnswerWords.Names {
        @Override
        public Text person(String id) {
            return named(persons, id);
        }

        @Override
        public Text place(String code) {
            return named(places, code);
        }

        @Override
        public Text post(String id) {
            return named(posts, id);
        }

        @Override
        public Text establishment(String id) {
            return named(establishments, id);
        }

        private static Text named(Map<String, Text> names, String id) {
            return Stream.of(names.get(id))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Text.of("not known here", "यहाँ ज्ञात नहीं"));
        }
    }
}
