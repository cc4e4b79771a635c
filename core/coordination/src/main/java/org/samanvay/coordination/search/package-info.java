/**
 * Search before create: by a case's or a person's code, by the number of another system, by phone. Numbers and phones are
 * found through keyed hashes; nothing that can be read is indexed, and names are not searched until that can be done
 * without a clear-text index.
 */
@NullMarked
package org.samanvay.coordination.search;

import org.jspecify.annotations.NullMarked;
