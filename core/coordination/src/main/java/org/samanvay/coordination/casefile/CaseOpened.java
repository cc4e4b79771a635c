package org.samanvay.coordination.casefile;

import java.util.UUID;

/** The caller has opened a case; told within the transaction. */
public record CaseOpened(UUID caseFile) {}
