/**
 * Taking over a post. When a posting ends, a note lists what lies open at the post; its successor accepts each item or
 * disputes it, and what nobody has accepted in time shows at the reporting post, as does every dispute. No clock stops for
 * it: the work belongs to the post, and the note only says who has taken notice of it. Access ends with the posting and is
 * no matter of this package.
 */
@NullMarked
package org.samanvay.coordination.handover;

import org.jspecify.annotations.NullMarked;
