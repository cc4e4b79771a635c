/**
 * What an officer has typed and not yet submitted: a form, a referral, the intake of a new case. A draft is kept on the
 * server, so that an ended session, another machine or a break of the line costs no word, and nothing lies on the shared
 * computer. It is sealed like the answers it may become, read by its author alone and only while she may see the case, and
 * gone when it is submitted or discarded, two weeks after it was last saved, with the person or with the account. It is in
 * no log, no outbox, no audit and no reply that is kept.
 */
@NullMarked
package org.samanvay.coordination.draft;

import org.jspecify.annotations.NullMarked;
