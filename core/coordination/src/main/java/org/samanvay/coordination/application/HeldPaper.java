package org.samanvay.coordination.application;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A paper that was handed in, and where it is held; the platform keeps no file.
 *
 * @param name what it is; at most 120 characters, like the others
 */
@Name("HeldPaperInput")
@Description("A paper that was handed in: what, held at, register, number / जमा किया गया पत्र: क्या, कहाँ, पंजी, संख्या")
public record HeldPaper(
        @NonNull String name, @NonNull String heldAt, @NonNull String register, @NonNull String number) {
    /** Never its content. */
    @Override
    public String toString() {
        return "HeldPaper";
    }
}
