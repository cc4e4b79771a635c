package org.samanvay.coordination.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.PlaceView;

/**
 * Who takes information of an offence for a place on a day.
 *
 * @param takers the outpost first, then the station or circle; two stations or circles only where they overlap
 * @param overlap whether two say that the place is theirs
 * @param gap whether none does
 * @param note what holds in any case
 */
@Description("Who takes the information for a place on a day / किसी तिथि को स्थान की सूचना कौन लेता है")
public record InformationTakers(
        @NonNull PlaceView place,
        @NonNull LocalDate on,
        @NonNull List<@NonNull JurisdictionView> takers,
        boolean overlap,
        boolean gap,
        @NonNull BilingualText note) {}
