package org.samanvay.coordination.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.spi.Law;

/** Where something stands in the law. */
@Type("Citation")
@Description("Act and section, or order and number / अधिनियम और धारा, अथवा आदेश और संख्या")
public record LawView(@NonNull String act, @NonNull String section) {
    static LawView of(Law law) {
        return new LawView(law.act(), law.section());
    }
}
