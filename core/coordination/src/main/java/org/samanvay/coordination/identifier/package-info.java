/**
 * Identifiers that need no coordination between nodes: UUIDv7 for machines, short codes with a check character for people.
 */
@NullMarked
package org.samanvay.coordination.identifier;

import org.jspecify.annotations.NullMarked;
