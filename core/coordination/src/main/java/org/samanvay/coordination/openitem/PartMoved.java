package org.samanvay.coordination.openitem;

import java.util.UUID;

/**
 * A department's part in a case goes from one post to another of the same department.
 *
 * @param from the post that gives it
 * @param to the post that has it from now on
 */
public record PartMoved(UUID caseFile, String department, UUID from, UUID to) {}
