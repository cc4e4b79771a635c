package org.samanvay.coordination.entry;

import java.util.UUID;

/**
 * An entry was written or corrected; told within the transaction, to features that reckon with answers.
 *
 * @param state LGD code
 * @param department whose form it is
 * @param form full code
 */
public record EntryStored(UUID caseFile, int state, UUID person, String department, String form) {}
