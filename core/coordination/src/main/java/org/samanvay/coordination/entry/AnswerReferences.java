package org.samanvay.coordination.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.establishment.Establishments;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.AnswerCodec.Found;
import org.samanvay.forms.FieldFault;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.Rule;
import org.samanvay.spi.Text;

/**
 * Whether what the answers point to exists: persons of this case that the caller knows, posts, places, establishments of
 * the case's state, in the register that the field names.
 */
@ApplicationScoped
class AnswerReferences {
    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private Establishments establishments;

    List<FieldFault> faults(CaseAccess access, List<Found> references) {
        Set<String> persons = known(references, Target.PERSON, ids -> this.persons.knownIn(access, ids));
        Set<String> posts = known(references, Target.POST, ids -> existing("SELECT id FROM post WHERE id IN ", ids));
        Set<String> places = known(references, Target.PLACE, this::existingPlaces);
        Map<String, String> registered = registers(access, references);
        List<FieldFault> faults = new ArrayList<>();
        for (Found reference : references) {
            boolean found =
                    switch (reference.target()) {
                        case PERSON -> persons.contains(reference.id());
                        case POST -> posts.contains(reference.id());
                        case PLACE -> places.contains(reference.id());
                        case DOCUMENT -> true;
                        case ESTABLISHMENT -> stands(reference, registered.get(reference.id()));
                    };
            if (!found) {
                faults.add(new FieldFault(
                        reference.path(),
                        Rule.NOT_A_REFERENCE,
                        Text.of("What this points to does not exist here", "जिसका उल्लेख है वह यहाँ उपलब्ध नहीं है")));
            }
        }
        return faults;
    }

    private Map<String, String> registers(CaseAccess access, List<Found> references) {
        List<String> ids = ids(references, Target.ESTABLISHMENT);
        return ids.isEmpty() ? Map.of() : establishments.registersOf(access.state(), ids);
    }

    /** @param register that it stands in; null where it is not listed in the state */
    private static boolean stands(Found reference, @Nullable String register) {
        return register != null
                && (reference.registers().isEmpty() || reference.registers().contains(register));
    }

    private static Set<String> known(List<Found> references, Target target, Lookup lookup) {
        List<String> ids = ids(references, target);
        return ids.isEmpty() ? Set.of() : lookup.existing(ids);
    }

    private static List<String> ids(List<Found> references, Target target) {
        return references.stream()
                .filter(reference -> reference.target() == target)
                .map(Found::id)
                .distinct()
                .toList();
    }

    private Set<String> existing(String sql, List<String> ids) {
        return new HashSet<>(database.list(row -> row.text(1), sql + Database.places(ids.size()), ids.toArray()));
    }

    private Set<String> existingPlaces(List<String> codes) {
        List<Object> twice = new ArrayList<>(codes);
        twice.addAll(codes);
        String places = Database.places(codes.size());
        return new HashSet<>(database.list(
                row -> row.text(1),
                "SELECT lgd_code FROM district WHERE lgd_code IN " + places
                        + " UNION SELECT lgd_code FROM state WHERE lgd_code IN " + places,
                twice.toArray()));
    }

    private interface Lookup {
        Set<String> existing(List<String> ids);
    }
}
