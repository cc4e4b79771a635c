package org.samanvay.coordination.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;

/**
 * A district.
 *
 * @param code LGD code
 * @param state LGD code of its state
 * @param shortCode the letters that stand for it in a case number: {@code DDN}
 */
@Type("District")
@Description("District, by LGD code / जिला, एलजीडी कोड से")
public record DistrictView(int code, int state, @NonNull String shortCode, @NonNull BilingualText name) {}
