/**
 * The organisation Mamta (संस्था ममता): help at rescues, counselling of families, and staying in touch afterwards.
 *
 * <p>Press reports show organisations that join rescues of the Anti Human Trafficking Unit; none names this one, so its
 * services are those that the field expects of such a body. It never rescues alone, and a visit takes place only where
 * she let it.
 */
@NullMarked
package org.samanvay.plugins.ngomamta;

import org.jspecify.annotations.NullMarked;
