package org.samanvay.coordination.referral;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A referral as its reader last saw it. */
@Name("ReferralVersionInput")
@Description("A referral as you last saw it / रेफरल, जैसा आपने अंतिम बार देखा")
public record ReferralVersion(@Id @NonNull UUID referral, @NonNull Integer version) {}
