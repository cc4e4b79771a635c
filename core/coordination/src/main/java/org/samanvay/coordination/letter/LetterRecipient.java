package org.samanvay.coordination.letter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes: exactly one of the three.
 *
 * @param authority a court or an office outside the platform, by its designation; never a person's name
 */
@Name("LetterRecipientInput")
@Description("To whom a letter goes: exactly one of the three / पत्र किसे: तीनों में से कोई एक")
public record LetterRecipient(@Id @Nullable String post, @Id @Nullable String person, @Nullable String authority) {
    /** Never the words: somebody could write a name all the same. */
    @Override
    public String toString() {
        return "LetterRecipient[...]";
    }
}
