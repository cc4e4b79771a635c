package org.samanvay.coordination.referral;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * What would become of one referral.
 *
 * @param code why it would be refused; null where it would not
 * @param message the same in words
 */
@Description("What would become of one referral / एक रेफरल का पूर्वावलोकन")
public record ReferralPreview(
        @Id @NonNull UUID referral, boolean possible, @Nullable String code, @Nullable BilingualText message) {}
