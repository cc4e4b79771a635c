/**
 * Circulars: what a nodal post tells many posts of its state or district at once, each of which says that it has taken note.
 * Who has not is a list that its issuer can always read, so that nobody has to count letters that came back.
 */
@NullMarked
package org.samanvay.coordination.circular;

import org.jspecify.annotations.NullMarked;
