/**
 * The plan of a case and the safety plan of a person: items that posts of several departments own, each with a time, and what
 * came of it. A plan is kept by one department, which reads all of it; another reads the items of its own posts and does not
 * learn that there are others. Each saving is a version, and two versions can be compared. Where somebody is hidden is never
 * written in it. She gets a copy on paper when she wants one, and else none is printed.
 */
@NullMarked
package org.samanvay.coordination.caseplan;

import org.jspecify.annotations.NullMarked;
