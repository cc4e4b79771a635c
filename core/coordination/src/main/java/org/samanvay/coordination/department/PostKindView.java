package org.samanvay.coordination.department;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;

/**
 * A kind of seat that a department keeps.
 *
 * @param reportsTo code of the kind it reports to; null at the top
 * @param hidesPlace whether the office in which such a post sits is told to few from then on
 */
@Type("PostKind")
@Description("Kind of post / पद का प्रकार")
public record PostKindView(
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull Level level,
        boolean nodal,
        @Nullable String reportsTo,
        boolean hidesPlace) {
    static PostKindView of(PostKind kind) {
        return new PostKindView(
                kind.code(),
                BilingualText.of(kind.name()),
                kind.level(),
                kind.nodal(),
                kind.reportsTo().isEmpty() ? null : kind.reportsTo(),
                kind.hidden().isPresent());
    }
}
