/**
 * What an API class of any feature may ask of the endpoint that calls it.
 *
 * <p>A root operation reads {@link org.samanvay.coordination.api.Selection} to learn which fields the caller selected,
 * so that it joins and decrypts no more than that. What lies below a row is a {@code @Source} method of its feature: it
 * is called for one row at a time, on the request's thread, and reads for all rows of the list through their common
 * {@link org.samanvay.coordination.page.Siblings}. The departments' typed fields are added to the finished schema by a
 * {@link org.samanvay.coordination.api.SchemaExtension}.
 */
@NullMarked
package org.samanvay.coordination.api;

import org.jspecify.annotations.NullMarked;
