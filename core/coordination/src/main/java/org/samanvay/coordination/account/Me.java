package org.samanvay.coordination.account;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Level;

/**
 * The caller.
 *
 * @param posts those held today, the regular charge first: it acts where no other post is named; and those assisted
 */
@Description("Who you are here / यहाँ आप कौन हैं")
public record Me(
        @Id @NonNull String account,
        @NonNull String displayName,
        @NonNull Role role,
        @Description("LGD code / एलजीडी कोड") @Nullable Integer state,
        boolean mustChangePassword,
        @NonNull List<@NonNull MyPost> posts) {

    @Description("A post that you hold today / वह पद जिस पर आप आज हैं")
    public record MyPost(
            @Id @NonNull String id,
            @NonNull String code,
            @NonNull BilingualText name,
            @NonNull String department,
            @NonNull BilingualText departmentName,
            @NonNull BilingualText officeName,
            @NonNull Level level,
            @Description("LGD code / एलजीडी कोड") @Nullable Integer district,
            @Description("You prepare for this post and do not hold it / आप इस पद हेतु तैयार करते हैं, धारक नहीं")
                    @NonNull Boolean assisting,
            boolean nodal) {}
}
