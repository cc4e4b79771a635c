package org.samanvay.coordination.letter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.spi.Letter.Recipient;

/**
 * A kind of letter that can be made from something.
 *
 * @param recipient of which kind its recipient is; null: a post or an authority
 * @param recipientSettled whether no recipient needs to be named
 * @param basisSettled whether law or referral settle why it may be sent
 * @param tellsIdentity whether its form has names
 */
@Description("A kind of letter that can be issued from something / जो पत्र इससे जारी हो सकता है")
public record LetterChoice(
        @NonNull String kind,
        @NonNull BilingualText title,
        @Nullable RecipientKind recipient,
        @NonNull Boolean recipientSettled,
        @NonNull Boolean basisSettled,
        @NonNull Boolean tellsIdentity) {
    static LetterChoice of(LetterKind kind) {
        RecipientKind recipient = kind.recipient().map(LetterChoice::kind).orElse(null);
        return new LetterChoice(
                kind.code(),
                BilingualText.of(kind.title()),
                recipient,
                recipient == RecipientKind.POST,
                kind.ofReferral() || kind.law().isPresent(),
                !kind.identity().isEmpty());
    }

    private static RecipientKind kind(Recipient recipient) {
        return switch (recipient) {
            case RECEIVING_POST -> RecipientKind.POST;
            case INFORMANT_OR_VICTIM, PERSON_HERSELF -> RecipientKind.PERSON;
            case COURT, AUTHORITY -> RecipientKind.AUTHORITY;
        };
    }
}
