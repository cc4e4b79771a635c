package org.samanvay.coordination.casefile;

import java.util.UUID;

/**
 * The caller has opened a case; told within the transaction.
 *
 * @param prepared whether somebody else had typed it and the caller confirmed it
 */
public record CaseOpened(UUID caseFile, boolean prepared) {}
