/**
 * Refusals before the level above. An entry in which a department's post refuses what the law owes a person opens a
 * grievance by itself, at the nearest post above that sits in another office; of a refused service, or of a refusal that
 * nobody wrote down, any other office of the case may open one. It has a time to be decided in, stands in the worklist of
 * the post that decides and is seen by the nodal posts of that level. The office that refused sees nothing of it: it stands
 * in no timeline, list or answer that its officers can read, whatever other posts they hold. Who opened it learns the
 * decision.
 */
@NullMarked
package org.samanvay.coordination.grievance;

import org.jspecify.annotations.NullMarked;
