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
 * What takes the place of a jurisdiction from a day on; its state and kind stay, or the kind changes where villages go
 * over from revenue police to regular police.
 *
 * @param kind null: as it was
 * @param office null: as it was
 * @param name null: as it was, or the new office's
 * @param places none: as they were
 * @param from the first day of the new one, on which the old one no longer is
 * @param reference the law or the order by which
 */
@Name("JurisdictionChangeInput")
@Description("What takes the place of a jurisdiction from a day on / किसी तिथि से क्षेत्राधिकार में परिवर्तन")
public record JurisdictionChange(
        @Nullable JurisdictionKind kind,
        @Id @Nullable String office,
        @Nullable BilingualText name,
        @Nullable List<NamedPlace> places,
        @NonNull LocalDate from,
        @NonNull String reference) {}
