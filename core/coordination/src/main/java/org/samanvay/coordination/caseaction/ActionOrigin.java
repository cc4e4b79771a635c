package org.samanvay.coordination.caseaction;

import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;

/**
 * The conference or plan from which actions come.
 *
 * @param source of the conference or plan
 * @param by who makes them
 */
public record ActionOrigin(UUID caseFile, UUID person, ActionSource kind, UUID source, HeldPost by) {}
