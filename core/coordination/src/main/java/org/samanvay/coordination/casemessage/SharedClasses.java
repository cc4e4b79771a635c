package org.samanvay.coordination.casemessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormField;
import org.samanvay.spi.DataClass;

/** Which posts may know matters of a class: those with which a live referral about the person shares a field of it. */
@ApplicationScoped
class SharedClasses {
    /** While a referral is in one of these, what it names is shared; a consent that was withdrawn ends it. */
    static final String LIVE = "r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'DONE')"
            + " AND k.withdrawn_at IS NULL";

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    private record Shared(UUID referral, UUID post, String form, String path) {}

    /** Of the addressed posts the referral on which it rests; a post without one is missing. */
    Map<UUID, UUID> referrals(UUID person, UUID from, Collection<UUID> to, DataClass wanted) {
        List<Object> parameters = new ArrayList<>(List.of(from, person, from));
        parameters.addAll(to);
        parameters.addAll(to);
        parameters.add(from);
        Map<UUID, UUID> found = new HashMap<>();
        database.list(
                        row -> new Shared(row.uuid(1), row.uuid(2), row.text(3), row.text(4)),
                        "SELECT r.id, CASE WHEN r.from_post = ? THEN r.to_post ELSE r.from_post END, f.form, f.path FROM"
                                + " referral r JOIN referral_field f ON f.referral = r.id LEFT JOIN consent k ON k.id ="
                                + " r.basis_consent WHERE r.person = ? AND " + LIVE + " AND (r.from_post = ? AND r.to_post IN "
                                + Database.places(to.size()) + " OR r.from_post IN " + Database.places(to.size())
                                + " AND r.to_post = ?)",
                        parameters.toArray())
                .stream()
                .filter(shared -> classOf(shared).filter(wanted::equals).isPresent())
                .forEach(shared -> found.put(shared.post(), shared.referral()));
        return found;
    }

    /** Her code, which every referral tells, opens no class. */
    private static DataClass ofPerson(String path) {
        return switch (path) {
            case "identity" -> DataClass.IDENTITY;
            case "safeContact" -> DataClass.SAFETY;
            default -> DataClass.GENERAL;
        };
    }

    /** How she is reached is a matter of safety; what a case is about, one of law. */
    private Optional<DataClass> classOf(Shared shared) {
        return switch (shared.form()) {
            case "person" -> Optional.of(ofPerson(shared.path()));
            case "case" -> Optional.of(DataClass.LEGAL);
            default ->
                definitions
                        .form(shared.form())
                        .flatMap(form -> FieldPaths.of(form).field(shared.path()))
                        .map(FormField::data);
        };
    }
}
