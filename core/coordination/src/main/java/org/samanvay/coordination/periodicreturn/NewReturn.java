package org.samanvay.coordination.periodicreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A return that is given, or given anew.
 *
 * @param starts first day of the period
 * @param post whose return it is
 * @param figures every figure of it
 * @param version the present one where it was given before
 */
@Name("NewReturnInput")
@Description("A return that is given / दी जा रही विवरणी")
public record NewReturn(
        @NonNull String code,
        @NonNull LocalDate starts,
        @Id @NonNull UUID post,
        @NonNull List<@NonNull NewFigure> figures,
        @Nullable Integer version) {}
