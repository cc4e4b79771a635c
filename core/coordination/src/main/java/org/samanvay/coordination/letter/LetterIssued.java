package org.samanvay.coordination.letter;

import java.time.Instant;
import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;

/**
 * A letter left the platform; told within the transaction, to features for which its number is a receipt.
 *
 * @param state LGD code of the case's state
 * @param kind full code
 */
public record LetterIssued(
        UUID caseFile, int state, UUID person, UUID letter, String kind, Instant issuedAt, HeldPost by) {}
