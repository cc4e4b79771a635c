/**
 * The organisation Aas (संस्था आस): counselling, a way into a shelter, a way to free legal aid, somebody who goes along.
 *
 * <p>Nothing public was found about it, so its services are those that the field expects of such a body. It keeps that a
 * session, a stay or a step towards legal aid took place, and never why.
 */
@NullMarked
package org.samanvay.plugins.ngoaas;

import org.jspecify.annotations.NullMarked;
