/**
 * Who answers for a place on a day: a police station, a reporting outpost or, in villages of the hills, a revenue-police
 * circle takes the information; a Child Welfare Committee, a court, an industrial estate has its area. A jurisdiction is a
 * kind, an office and a list of places, from one day until another, by a law or an order. It is never written over: a
 * change ends it and makes another one, so that it can be said of every past day who was to take the information. Courts
 * have no office here: they are dates in a calendar, never posts that can be late.
 *
 * <p>A place is answered for by the jurisdiction over the place itself, else over its sub-district, else over its
 * district. Two that say the same of one place overlap; a place of which none says it is a gap; both are told, so that an
 * administrator mends them, and neither turns anybody away: any police station takes the information.
 */
@NullMarked
package org.samanvay.coordination.jurisdiction;

import org.jspecify.annotations.NullMarked;
