package org.samanvay.coordination.application;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for, and for whom.
 *
 * @param scheme full code
 * @param papers at most 30
 */
@Name("NewSchemeApplicationInput")
@Description("What is applied for, and for whom / किस योजना हेतु और किसके लिए आवेदन")
public record NewSchemeApplication(
        @Id @NonNull String person, @NonNull String scheme, @Nullable List<@NonNull HeldPaper> papers) {
    /** Never the papers. */
    @Override
    public String toString() {
        return "NewSchemeApplication[" + scheme + "]";
    }
}
