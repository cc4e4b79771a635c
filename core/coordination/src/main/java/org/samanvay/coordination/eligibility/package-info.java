/**
 * Who can get which scheme: asked by anybody with facts that are not kept, and by officers of the persons in their cases.
 * A person's facts come from the answers that the caller may read and from nothing else, so that a result tells nobody
 * what another department wrote. What a department's own entries say is reckoned anew when they or the rules change; the
 * result lies sealed under the person's key, and a scheme that has become possible is shown until somebody has seen it.
 */
@NullMarked
package org.samanvay.coordination.eligibility;

import org.jspecify.annotations.NullMarked;
