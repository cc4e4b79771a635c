/**
 * How great a danger is. A department declares its instruments, every version that was used; an officer of a post that may
 * use one answers its questions, the server counts, and the officer may judge otherwise with a reason. What was judged is
 * kept for good, sealed, and read by the department that judged. From which score on a danger is high is the state's policy.
 * A high one, or an incident that repeats another within a year, is told within the transaction to who calls the departments
 * together.
 */
@NullMarked
package org.samanvay.coordination.risk;

import org.jspecify.annotations.NullMarked;
