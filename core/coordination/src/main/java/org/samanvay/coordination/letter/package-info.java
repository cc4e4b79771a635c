/**
 * Letters. Each is a disclosure on paper: made from an entry or a referral, for one recipient, on a lawful basis, and it
 * tells who a person is only where the law's own form does. What a department may send it declares; to any entry and
 * referral there are two plain letters besides. The words are composed once and kept, sealed under the key of the person
 * they are about, so that every copy says what the original said; what tells who somebody is lies apart, under that
 * somebody's own key. A copy is an act of its own, with its number and recipient, and its PDF is kept as it was made;
 * only when somebody whom it names was erased is it printed anew from the words. Each fetching is recorded.
 */
@NullMarked
package org.samanvay.coordination.letter;

import org.jspecify.annotations.NullMarked;
