/**
 * What has happened in the cases of a post, told as it happens: by kind, code and department, never with a content.
 *
 * <p>Every step leaves a row in the outbox. Once it is committed {@link org.samanvay.coordination.event.OutboxNumbers} gives it
 * a number, so that who remembers a number misses nothing and is told nothing twice, whatever was written by whom at the
 * same time. {@code GET /changes} tells a signed-in page of each as it comes; {@code news} lists what came since the last
 * visit. Both tell no more than the timeline of the case does.
 */
@NullMarked
package org.samanvay.coordination.news;

import org.jspecify.annotations.NullMarked;
