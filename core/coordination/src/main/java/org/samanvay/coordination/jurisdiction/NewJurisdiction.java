package org.samanvay.coordination.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A jurisdiction to be made.
 *
 * @param state LGD code
 * @param office none for a court
 * @param name of the unit; the office's where none is given
 * @param places 1 to 1,000; a place stands for all that lies in it
 * @param from the first day
 * @param reference the law or the order by which, with number and date
 */
@Name("NewJurisdictionInput")
@Description("A jurisdiction to be made / बनाया जाने वाला क्षेत्राधिकार")
public record NewJurisdiction(
        int state,
        @NonNull JurisdictionKind kind,
        @Id @Nullable String office,
        @Nullable BilingualText name,
        @NonNull List<@NonNull NamedPlace> places,
        @NonNull LocalDate from,
        @NonNull String reference) {}
