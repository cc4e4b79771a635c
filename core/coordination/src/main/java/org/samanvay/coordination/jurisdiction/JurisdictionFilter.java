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
 * @param district LGD code: only those that answer for it, or for a place in it
 * @param on only those that are on this day; null for the whole history
 */
@Name("JurisdictionFilterInput")
@Description("Which jurisdictions of a state / राज्य के कौन-से क्षेत्राधिकार")
public record JurisdictionFilter(
        int state,
        @Nullable JurisdictionKind kind,
        @Id @Nullable String office,
        @Nullable Integer district,
        @Nullable LocalDate on) {
    private static final String IN_DISTRICT = "EXISTS (SELECT 1 FROM jurisdiction_place m LEFT JOIN place q ON q.level ="
            + " m.level AND q.lgd_code = m.lgd_code WHERE m.jurisdiction = j.id AND (q.district = ? OR m.level ="
            + " 'DISTRICT' AND m.lgd_code = ?))";


    Where where() {
        Where where = new Where()
                .and("j.state = ?", state)
                .andIfSet("j.kind = ?", kind)
                .andIfSet("j.office = ?", office == null ? null : Ids.parse("filter.office", office));
        if (district != null) {
            where.and(IN_DISTRICT, district, district);
        }
        return on == null ? where : where.and(Jurisdictions.ON_DAY, on, on);
    }
}
