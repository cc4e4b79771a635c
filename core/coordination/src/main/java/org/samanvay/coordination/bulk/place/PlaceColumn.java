package org.samanvay.coordination.bulk.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Which column of a file holds what, where its heading is none of the usual.
 *
 * @param heading as the file's first line has it; letters' case, spaces and punctuation make no difference
 */
@Name("PlaceColumnInput")
@Description("Which column of the file holds what / फ़ाइल के किस स्तंभ में क्या है")
public record PlaceColumn(@NonNull PlaceField field, @NonNull String heading) {}
