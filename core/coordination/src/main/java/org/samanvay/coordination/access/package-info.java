/**
 * The one place that decides who sees and does what. An account acts through the posts it holds; a post sees the
 * cases in which it, or as nodal post of a district its department there, takes part. Of what other departments wrote it
 * reads the fields that a referral to it names, and nothing else. A department may keep some of its posts apart from the
 * nodal one: of an independent body, of an inquiry in confidence.
 */
@NullMarked
package org.samanvay.coordination.access;

import org.jspecify.annotations.NullMarked;
