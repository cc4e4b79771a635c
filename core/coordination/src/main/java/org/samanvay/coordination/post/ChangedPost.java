package org.samanvay.coordination.post;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * What a post shall be called, and report to, from now on.
 *
 * @param reportsTo the superior post; none takes it out of the reporting line
 */
@Name("ChangedPostInput")
@Description("Name and superior of a post from now on / पद का नया नाम एवं वरिष्ठ पद")
public record ChangedPost(@NonNull BilingualText name, @Id @Nullable String reportsTo) {}
