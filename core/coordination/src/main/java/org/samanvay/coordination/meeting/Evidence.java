package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Where the paper lies that shows that a decision was carried out. */
@Name("EvidenceInput")
@Description("Where the evidence is held / साक्ष्य कहाँ रखा है")
public record Evidence(@NonNull String heldAt, @NonNull String register, @NonNull String number) {}
