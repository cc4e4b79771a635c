package org.samanvay.coordination.bulk;

import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * Who brings a file.
 *
 * @param administers whether a state, by LGD code, is the importer's to administer
 */
public record Importer(UUID account, IntPredicate administers) {}
