/**
 * What schemes of several departments ask of a person: one question each, in both languages, so that nobody is asked
 * twice. What only one department asks is in its own {@link org.samanvay.spi.Department#facts()}.
 */
@NullMarked
package org.samanvay.spi.facts;

import org.jspecify.annotations.NullMarked;
