/**
 * What a department says of itself: its posts, forms, services and duties, as plain values.
 *
 * <p>A plugin implements {@link org.samanvay.spi.Department} once. Nothing here knows of GraphQL, SQL, JSON or HTML:
 * the core derives all of them from these values, so a department team writes none of them.
 */
@NullMarked
package org.samanvay.spi;

import org.jspecify.annotations.NullMarked;
