package org.samanvay.coordination.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What a program with a token may do, within what the account may do. */
@Description("What a program with a token may do / टोकन से प्रोग्राम क्या कर सकता है")
public enum AccessScope {
    READ,
    WRITE;

    /** The form in which it is kept, and in which {@code Viewer} knows it. */
    static String write(Collection<AccessScope> scopes) {
        return Arrays.stream(values())
                .filter(scopes::contains)
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static Set<String> read(@Nullable String kept) {
        return kept == null || kept.isBlank() ? Set.of() : Set.of(kept.split(" "));
    }
}
