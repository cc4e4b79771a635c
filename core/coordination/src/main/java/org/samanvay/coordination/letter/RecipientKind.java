package org.samanvay.coordination.letter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a recipient is: a post of the platform, a person of the case, or a named authority outside. */
@Enum("LetterRecipientKind")
@Description("What the recipient of a letter is / पत्र का प्राप्तकर्ता")
public enum RecipientKind {
    POST,
    PERSON,
    AUTHORITY
}
