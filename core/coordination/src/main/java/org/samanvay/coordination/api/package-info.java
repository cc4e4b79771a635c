/**
 * What an API class of any feature may ask of the endpoint that calls it.
 *
 * <p>A root operation reads {@link org.samanvay.coordination.api.Selection} to learn which fields the caller selected,
 * so that it joins and decrypts no more than that. Lists below a row are read through
 * {@link org.samanvay.coordination.api.Siblings}: the rows of one page share it, and the first of them that is asked
 * for a nested list reads that list for all of them in one statement. The departments' typed fields are added to the
 * finished schema by a {@link org.samanvay.coordination.api.SchemaExtension}.
 */
@NullMarked
package org.samanvay.coordination.api;

import org.jspecify.annotations.NullMarked;
