package org.samanvay.coordination.packet;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An intimation that is to go out.
 *
 * @param intimation its code within the packet
 * @param post where several posts could receive it: which of them
 */
@Name("ChosenIntimationInput")
@Description("An intimation that is to go out / भेजी जाने वाली सूचना")
public record ChosenIntimation(@NonNull String intimation, @Id @Nullable String post) {}
