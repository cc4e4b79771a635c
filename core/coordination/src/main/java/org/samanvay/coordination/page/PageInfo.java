package org.samanvay.coordination.page;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Where a page ends. */
@Description("Where a page ends / पृष्ठ कहाँ समाप्त होता है")
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
