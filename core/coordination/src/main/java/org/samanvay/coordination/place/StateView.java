package org.samanvay.coordination.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;

/**
 * A state or union territory.
 *
 * @param code LGD code
 * @param isoCode ISO 3166-2
 */
@Type("State")
@Description("State or union territory, by LGD code / राज्य या केंद्र शासित प्रदेश, एलजीडी कोड से")
public record StateView(int code, @NonNull String isoCode, @NonNull BilingualText name, @NonNull StateKind kind) {
    /** The two letters that begin a case number: {@code UK}. */
    public String letters() {
        return isoCode.substring(isoCode.indexOf('-') + 1);
    }
}
