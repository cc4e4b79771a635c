/**
 * What holds for every answer and every request, whatever its address: headers that keep a browser from guessing,
 * framing or storing, and the refusal of requests that another site made a signed-in browser send.
 */
@NullMarked
package org.samanvay.webapp.http;

import org.jspecify.annotations.NullMarked;
