package org.samanvay.coordination.account;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An account whose owner must choose another password.
 *
 * @param firstPassword in the first answer only: it is kept nowhere, so a repeat with the same key cannot give it again
 */
@Description("An account with a password to hand over / सौंपे जाने वाले पासवर्ड सहित खाता")
public record AccountWithPassword(
        @NonNull AccountView account,
        @Description("Shown once, in the first answer; a repeat with the same key gives none"
                        + " (reset the password instead) / "
                        + "केवल पहले उत्तर में एक बार; उसी कुंजी से दोहराने पर नहीं मिलेगा (पासवर्ड रीसेट करें)")
                @Nullable String firstPassword) {
    @Override
    public String toString() {
        return "AccountWithPassword[" + account.id() + "]";
    }
}
