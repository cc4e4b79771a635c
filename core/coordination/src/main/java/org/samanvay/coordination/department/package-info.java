/**
 * What each department says of itself, as the API shows it: services, kinds of posts, duties, forms with their schema.
 * The definitions are compiled in, read once at start-up and never change while the server runs; a faulty definition
 * stops the start with one line per fault. Whether a department works in a state is data, kept by
 * {@link org.samanvay.coordination.state.Enabling}.
 */
@NullMarked
package org.samanvay.coordination.department;

import org.jspecify.annotations.NullMarked;
