package org.samanvay.coordination.indicator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over several months, reckoned from nothing but what is shown of each month: so it tells no more than they do.
 *
 * @param value null where nothing was counted in a month that is shown
 * @param amount how many it was reckoned from
 * @param withheldMonths months that are not in it, to protect people
 */
@Description("An indicator over a period, from the months that are shown / अवधि का सूचक, दिखाए गए माह से")
public record IndicatorMeasure(@Nullable Double value, int amount, int withheldMonths) {}
