package org.samanvay.coordination.jurisdiction;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.page.Siblings;

/**
 * A jurisdiction.
 *
 * @param office none of a court
 * @param reference the law or the order by which
 * @param from the first day
 * @param until the first day on which it no longer is; null until further notice
 * @param endReference the law or the order that ended it
 * @param replaces the one that it took the place of
 * @param together the jurisdictions of the same page
 */
@Type("Jurisdiction")
@Description("Which unit answers for which places, from when until when / कौन-सी इकाई किन स्थानों के लिए, कब से कब तक")
public record JurisdictionView(
        @Id @NonNull UUID id,
        @NonNull JurisdictionKind kind,
        int state,
        @Nullable OfficeView office,
        @NonNull BilingualText name,
        @NonNull String reference,
        @NonNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable String endReference,
        @Id @Nullable UUID replaces,
        int version,
        @Ignore Together together) {
    /** Those of the same page, and their offices. */
    record Together(Siblings<UUID> jurisdictions, Siblings<UUID> offices) {}
}
