/**
 * What voluntary organisations (स्वयंसेवी संस्था) have in common, said once. It is no department: nothing here is found or
 * loaded unless an organisation's definition extends {@link org.samanvay.spi.organisation.VoluntaryOrganisation}.
 *
 * <p>No public source tells what the organisations of the platform do, so all of it is what the field expects of such a
 * body, and marked as our proposal. Two things are no proposal: what is said in counselling is never entered, and nothing
 * marks a person as a survivor.
 */
@NullMarked
package org.samanvay.spi.organisation;

import org.jspecify.annotations.NullMarked;
