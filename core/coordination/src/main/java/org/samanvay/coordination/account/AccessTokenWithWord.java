package org.samanvay.coordination.account;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A new access token.
 *
 * @param word in the first answer only: it is kept nowhere, so a repeat with the same key cannot give it again
 */
@Description("A new token / नया टोकन")
public record AccessTokenWithWord(
        @NonNull AccessTokenView token,
        @Description("Sent as 'Authorization: Bearer'. Shown once, in the first answer / "
                        + "'Authorization: Bearer' में भेजें। केवल पहले उत्तर में एक बार दिखता है")
                @Nullable String word) {
    @Override
    public String toString() {
        return "AccessTokenWithWord[" + token.id() + "]";
    }
}
