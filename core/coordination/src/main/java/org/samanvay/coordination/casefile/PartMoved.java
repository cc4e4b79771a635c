package org.samanvay.coordination.casefile;

import java.util.UUID;

/**
 * What lies open at a post in a case goes to another post of the same department; told within the transaction, and each
 * feature moves its own.
 */
public record PartMoved(UUID caseFile, String department, UUID from, UUID to) {}
