/**
 * A post is a seat that a department keeps: the station house officer of a station, the nodal officer of a district.
 * Everything in the platform belongs to posts and nothing to people: referrals, duties, inboxes. An officer works
 * through the post that a dated posting gives; when nobody holds it, it is vacant, which is computed and never typed
 * in, and its work shows at the post it reports to until somebody is appointed.
 */
@NullMarked
package org.samanvay.coordination.post;

import org.jspecify.annotations.NullMarked;
