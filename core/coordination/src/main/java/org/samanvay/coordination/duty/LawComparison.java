package org.samanvay.coordination.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * That somebody compared a rule with the law.
 *
 * @param by display name of the administrator
 * @param source the gazette or address that was read
 * @param textHash SHA-256 of the text that was read
 */
@Description("Who compared a rule with the law, and with which text / विधि से मिलान किसने और किस पाठ से किया")
public record LawComparison(
        @NonNull String by,
        @NonNull String source,
        @NonNull String textHash,
        @NonNull LocalDate readOn,
        @NonNull Instant checkedAt) {}
