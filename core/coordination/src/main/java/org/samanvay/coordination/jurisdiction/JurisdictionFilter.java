package org.samanvay.coordination.jurisdiction;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Where;

/**
 * Which jurisdictions of a state are listed.
 *
 * @param on only those that are on this day; null for the whole history
 */
@Name("JurisdictionFilterInput")
@Description("Which jurisdictions of a state / राज्य के कौन-से क्षेत्राधिकार")
public record JurisdictionFilter(
        int state, @Nullable JurisdictionKind kind, @Id @Nullable String office, @Nullable LocalDate on) {
    Where where() {
        Where where = new Where()
                .and("j.state = ?", state)
                .andIfSet("j.kind = ?", kind)
                .andIfSet("j.office = ?", office == null ? null : Ids.parse("filter.office", office));
        return on == null ? where : where.and(Jurisdictions.ON_DAY, on, on);
    }
}
