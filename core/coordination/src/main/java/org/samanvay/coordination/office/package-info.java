/**
 * A department's unit in an area: headquarters, a district office, a police station, a One Stop Centre. An office lies
 * at one level and in one place for good; a unit that moves becomes another office. What is seated in it are posts.
 */
@NullMarked
package org.samanvay.coordination.office;

import org.jspecify.annotations.NullMarked;
