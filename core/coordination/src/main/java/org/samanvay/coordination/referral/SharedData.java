package org.samanvay.coordination.referral;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Fields that the receiver may read.
 *
 * @param form full code of one of the sender's forms, or {@code case} ({@code category}, {@code incidents}) or {@code
 *     person} ({@code identity}, {@code safeContact})
 * @param paths field names, nested ones joined by dots; a group's name shares all of it
 */
@Name("SharedDataInput")
@Description("Fields that the receiver may read / प्राप्तकर्ता जो विवरण पढ़ सकेगा")
public record SharedData(@NonNull String form, @NonNull List<@NonNull String> paths) {}
