/**
 * Officers who work at random against a server of their own, with a small model in memory that says what must come of each
 * step. {@link org.samanvay.webapp.it.simulation.SimulationIT} tells how a run that failed is played again.
 */
@NullMarked
package org.samanvay.webapp.it.simulation;

import org.jspecify.annotations.NullMarked;
