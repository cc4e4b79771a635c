package org.samanvay.coordination.circular;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A circular to be issued.
 *
 * @param reference the office's own number of dispatch
 * @param acknowledgeBy until when each addressee says that it has taken note
 * @param seats nodal seats that it goes to
 * @param posts other posts that it goes to
 */
@Name("NewCircularInput")
@Description("A circular to be issued / जारी किया जाने वाला परिपत्र")
public record NewCircular(
        @NonNull String reference,
        @NonNull String subject,
        @NonNull String text,
        @NonNull Instant acknowledgeBy,
        @Nullable NodalSeats seats,
        @Nullable List<String> posts) {}
