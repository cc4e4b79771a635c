package org.samanvay.coordination.duty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Where the proof of an act is held on paper. */
@Name("HeldProofInput")
@Description("Where the proof is held / प्रमाण कहाँ है")
public record HeldProof(
        @Description("Office / कार्यालय") @NonNull String heldAt,
        @Description("Register / पंजिका") @NonNull String register,
        @Description("Number / क्रमांक") @NonNull String number) {
    @Override
    public String toString() {
        return "HeldProof";
    }
}
