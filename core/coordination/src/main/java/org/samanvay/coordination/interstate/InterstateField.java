package org.samanvay.coordination.interstate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.language.BilingualText;

/**
 * A field that was sent.
 *
 * @param form full code of a form, {@code case} or {@code person}
 * @param source the form's title; that of the case or the person
 */
@Description("A field that was sent to another state / अन्य राज्य को भेजा गया विवरण")
public record InterstateField(
        @NonNull String form, @NonNull String path, @NonNull BilingualText source, @NonNull BilingualText name) {}
