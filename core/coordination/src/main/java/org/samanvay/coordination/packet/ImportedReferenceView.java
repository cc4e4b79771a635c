package org.samanvay.coordination.packet;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.Answers;

/**
 * What an imported entry tells of a packet's reference, for an officer to confirm. The answers are added to the schema as
 * JSON, as those of an entry are.
 *
 * @param name of the packet
 * @param form full code of the form that is entered by confirming
 * @param number by which officers know it, with its year; null where the imported entry tells none
 * @param started the entry of which the packet stands; null until the reference is confirmed or typed
 * @param answers what could be read; what is missing the officer adds
 */
@Type("ImportedReference")
@Description("What an imported entry tells of a packet's reference / आयातित प्रविष्टि से लिया गया संदर्भ")
public record ImportedReferenceView(
        @Id @NonNull UUID caseFile,
        @NonNull BilingualText name,
        @NonNull String form,
        @Nullable String number,
        @NonNull ImportedSource source,
        @Id @Nullable UUID started,
        @Ignore Answers answers) {
    /** Never the answers. */
    @Override
    public String toString() {
        return "ImportedReference[" + source.entry() + "]";
    }
}
