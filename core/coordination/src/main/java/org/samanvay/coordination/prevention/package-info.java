/**
 * Prevention: what rules of departments find before harm is done, or done again, who decides about it, and what came of it.
 *
 * <p>Once a day everything that the rules name is looked at, from the sealed answers themselves: no list of who was
 * complained of where is kept for it. What is found has a post that decides (it acts, ignores it with a reason, or hands it
 * on once), a day by which it does, and a result that the platform reckons and nobody enters.
 *
 * <p>What is found in entries is shown to the nodal post that handles them. Others inspect, and never learn why: each month
 * a round of units is made in every district, whether anything was found or not, of the same size, and of what was found
 * only some of it, some time later, among units taken at random. What is found about a child is shown to child protection
 * posts, also while one of them is vacant, and deleted on its day. That incidents repeat at one address is known by keyed
 * hashes; its finding tells case numbers to the posts that its rule names, and no post above reads them.
 */
@NullMarked
package org.samanvay.coordination.prevention;

import org.jspecify.annotations.NullMarked;
