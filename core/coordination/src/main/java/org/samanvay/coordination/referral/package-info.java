/**
 * Asking another department's post to serve a person, and never losing sight of the answer. A referral names the service,
 * the purpose, the lawful basis and the fields that the receiver may read; nothing else is shared. It is received,
 * acknowledged, accepted or declined or redirected, worked on, and ends as done, returned, expired or withdrawn. The sender
 * always sees where it stands.
 */
@NullMarked
package org.samanvay.coordination.referral;

import org.jspecify.annotations.NullMarked;
