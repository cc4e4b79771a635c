package org.samanvay.coordination.post;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A post to be created.
 *
 * @param code capital letters, digits and hyphens; unique in the platform
 * @param kind code of a kind that the office's department declares
 * @param reportsTo the superior post
 */
@Name("NewPostInput")
@Description("A post to be created / बनाया जाने वाला पद")
public record NewPost(
        @NonNull String code,
        @Id @NonNull String office,
        @NonNull String kind,
        @NonNull BilingualText name,
        @Id @Nullable String reportsTo) {}
