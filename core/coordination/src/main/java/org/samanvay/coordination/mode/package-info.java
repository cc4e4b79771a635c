/**
 * Two modes (law-and-harm M1): demonstration, with fictitious data and a mark on everything shown, and production,
 * which does not start while a protection is missing and names each one. A feature that protects something says so in
 * a {@link org.samanvay.coordination.mode.Protection}; what is not built yet stands in a list of its own, so that
 * production refuses honestly. While the check is not passed, no request is answered.
 */
@NullMarked
package org.samanvay.coordination.mode;

import org.jspecify.annotations.NullMarked;
