/**
 * How stations really work: one clerk types, the officer answers for it. A posting may assist a post; whoever has it signs in
 * with a name of her own, reads what the post reads, and prepares cases to be opened, forms, referrals and acknowledgements
 * for it. Nothing of that has happened until the officer who holds the post confirms it, many at once in one step; then it
 * is done as the officer's own act, and the audit has both names. A case begins when it was told at the counter, though it
 * is opened later. What nobody confirms within a week lapses; the post is told two days before. An assistant confirms nothing, opens no identity and fetches no letter.
 */
@NullMarked
package org.samanvay.coordination.assist;

import org.jspecify.annotations.NullMarked;
