/**
 * Refusals before the level above. An entry in which a department's post refuses what the law owes a person opens a
 * grievance by itself, at the nearest post above that sits in another office; of a refused service, or of a refusal that
 * nobody wrote down, any other office of the case may open one. It has a time to be decided in, stands in the worklist of
 * the post that decides and is seen by the nodal posts of that level. The office that refused sees nothing of it: it stands
 * in no timeline, list or answer that its officers can read, whatever other posts they hold. Who opened it learns the
 * decision.
 *
 * <p>One that is not decided is brought to mind twice, then goes to the posts above the one that decides, then stands on the
 * agenda of the next meeting as a number; there it ends. No post of the office that refused is among those that are told.
 */
@NullMarked
package org.samanvay.coordination.grievance;

import org.jspecify.annotations.NullMarked;
