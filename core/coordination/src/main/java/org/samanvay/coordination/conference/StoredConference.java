package org.samanvay.coordination.conference;

import java.util.UUID;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** A conference as it is stored, for a change. */
record StoredConference(
        UUID id, UUID caseFile, UUID person, UUID convener, ConferenceStatus status, int version) {
    static final String COLUMNS = "id, case_file, person, convener_post, status, version";

    static StoredConference of(Row row) {
        return new StoredConference(
                row.uuid(1),
                row.uuid(2),
                row.uuid(3),
                row.uuid(4),
                ConferenceStatus.valueOf(row.text(5)),
                row.number(6));
    }

    void require(int expected, ConferenceStatus wanted) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
        requireStatus(wanted);
    }

    void requireStatus(ConferenceStatus wanted) {
        if (status != wanted) {
            throw CommonProblem.wrongStatus(Text.of("The conference", "सम्मेलन"), status);
        }
    }
}
