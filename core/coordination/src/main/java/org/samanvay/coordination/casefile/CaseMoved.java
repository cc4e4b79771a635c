package org.samanvay.coordination.casefile;

import java.time.Instant;
import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;

/**
 * A case was opened or closed; told within the transaction, to features for which this is an event in law.
 *
 * @param state LGD code
 * @param at when it was: of a case that was begun on paper and is entered late, before now
 */
public record CaseMoved(UUID caseFile, int state, CaseStatus status, Instant at, HeldPost by) {}
