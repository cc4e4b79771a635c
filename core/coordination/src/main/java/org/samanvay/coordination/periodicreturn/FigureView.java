package org.samanvay.coordination.periodicreturn;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * One figure of a return.
 *
 * @param value what the officer gave; null until then
 * @param counted what the platform counts by itself; null where it cannot count it
 */
@Type("ReturnFigure")
@Description("One figure of a return / विवरणी का एक आँकड़ा")
public record FigureView(
        @NonNull String code, @NonNull BilingualText name, @Nullable Integer value, @Nullable Integer counted) {}
