/**
 * What may be the same thing at two offices of a department: an unknown offender, a vehicle. A department declares which
 * coded answers are compared; keyed hashes of them are kept and nothing else, so that the comparison tells nobody what was
 * answered. What is alike enough is proposed to the nearest post above both offices, which decides; only when it says that
 * they are the same do the two offices learn of each other. Restricted cases are compared with nothing.
 */
@NullMarked
package org.samanvay.coordination.likeness;

import org.jspecify.annotations.NullMarked;
