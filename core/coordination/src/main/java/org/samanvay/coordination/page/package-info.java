/**
 * Lists come in pages (Relay connections, keyset: the cursor names the last row's sort key, never an offset). Each
 * feature has its own connection record, because GraphQL has no generics; what they share is here.
 */
@NullMarked
package org.samanvay.coordination.page;

import org.jspecify.annotations.NullMarked;
