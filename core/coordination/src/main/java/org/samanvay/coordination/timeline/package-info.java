/**
 * Every step of a case, with post, time and department and without any content. A department sees its own steps and those
 * between departments (asked, acknowledged, done); of another department's inner work it sees nothing.
 */
@NullMarked
package org.samanvay.coordination.timeline;

import org.jspecify.annotations.NullMarked;
