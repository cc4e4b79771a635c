package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;

/** Opens who persons are for a letter whose legal form tells it; recorded person by person, like every opening. */
@ApplicationScoped
public class IdentitiesForLetter {
    @Inject
    private CurrentViewer current;

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    @Inject
    private IdentityVault vault;

    @Inject
    private Audit audit;

    /**
     * The identities among these that the caller may open: of persons whom its department recorded, or of whom it was
     * told. The others are missing, like those that were never recorded or are erased.
     *
     * @param reason the letter's number
     */
    public Map<UUID, Identity> open(
            CaseAccess access, HeldPost by, Collection<UUID> persons, IdentityPurpose purpose, String reason) {
        Map<UUID, DataKey> opened = keys.findAll(told(access, persons));
        if (opened.isEmpty()) {
            return Map.of();
        }
        Map<UUID, byte[]> reasons = new HashMap<>();
        opened.forEach((person, key) -> reasons.put(person, key.seal(new Place("audit", "sealed_reason", person, 0), reason)));
        audit.identitiesOpened(
                current.forChange().account(), by.post(), access.caseFile(), purpose.name() + ":identity", reasons);
        return vault.openAll(opened);
    }

    private List<UUID> told(CaseAccess access, Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        record Recorded(UUID person, String department) {}
        List<Object> parameters = new ArrayList<>();
        parameters.add(access.caseFile());
        parameters.addAll(persons);
        return database
                .list(
                        row -> new Recorded(row.uuid(1), row.text(2)),
                        "SELECT n.id, o.department FROM person n JOIN post p ON p.id = n.recorded_by_post"
                                + " JOIN office o ON o.id = p.office WHERE n.case_file = ? AND n.id IN "
                                + Database.places(persons.size()),
                        parameters.toArray())
                .stream()
                .filter(recorded -> access.isOwn(recorded.department())
                        || access.sharesOfPerson(recorded.person(), "identity"))
                .map(Recorded::person)
                .toList();
    }
}
