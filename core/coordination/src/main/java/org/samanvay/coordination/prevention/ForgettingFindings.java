package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.samanvay.coordination.storage.Database;

/** Deletes findings on their day, decided or not; one about a child whose data were erased at once, and so one
 * that rests on an incident of a person who was erased. */
@ApplicationScoped
class ForgettingFindings {
    @Inject
    private Database database;

    void forget(LocalDate today) {
        database.run("DELETE FROM finding WHERE delete_on <= ?", today);
        database.run("DELETE f FROM finding f JOIN form_entry e ON e.id = f.entry"
                + " WHERE NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person = e.person)");
        database.run("DELETE f FROM finding f WHERE f.incident_address IS NOT NULL"
                + " AND NOT EXISTS (SELECT 1 FROM incident_address a WHERE a.id = f.incident_address)");
    }
}
