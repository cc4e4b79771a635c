/**
 * Social welfare: pensions of widows, of old people and of people with disabilities, marriage grants, relief after an
 * atrocity against people of Scheduled Castes and Tribes, and money that a court orders to be paid.
 *
 * <p>Most who come here have met with no violence, and nothing here asks whether they have: a claim names the benefit and
 * what the order on it asks for, a paper is named by where it is held, and no account of an incident is written. Only the
 * claims that a law gives because of an offence link to the FIR or the court's order.
 */
@NullMarked
package org.samanvay.plugins.socialwelfare;

import org.jspecify.annotations.NullMarked;
