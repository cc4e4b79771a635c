/**
 * Departments come together about one danger. A high risk, or an incident that repeats another, proposes a conference to the
 * post that found it, which convenes it or sets it aside with a reason. Invited are posts that take part in the case, on a
 * lawful basis; each answers its part before, sees the parts of all, and takes away decisions with a time. Who was absent is
 * recorded. For a post that was not invited, in whatever department, there is no conference.
 */
@NullMarked
package org.samanvay.coordination.conference;

import org.jspecify.annotations.NullMarked;
