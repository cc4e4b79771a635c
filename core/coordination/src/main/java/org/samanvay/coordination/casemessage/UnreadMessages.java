package org.samanvay.coordination.casemessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samanvay.coordination.openitem.GoesAlong;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** What nobody has read yet goes along with the part of a case; what was read was read at the post it was written to. */
@ApplicationScoped
class UnreadMessages implements GoesAlong {
    @Inject
    private Database database;

    /** A message that was written to both posts lies at the other one already. */
    @Override
    public void move(PartMoved part) {
        database.run(
                "UPDATE IGNORE case_message_addressee e JOIN case_message m ON m.id = e.message SET e.post = ?"
                        + " WHERE m.case_file = ? AND e.post = ? AND e.read_at IS NULL",
                part.to(),
                part.caseFile(),
                part.from());
    }
}
