/**
 * What every answer tells a browser: load nothing from elsewhere, run nothing inline, show it in no frame. Who may ask
 * at all, and from which page, is the sign-in's business (feature {@code account}).
 */
@NullMarked
package org.samanvay.webapp.http;

import org.jspecify.annotations.NullMarked;
