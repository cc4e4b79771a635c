package org.samanvay.coordination.bulk;

import org.eclipse.microprofile.graphql.Description;

/**
 * How far an import has come.
 *
 * @param rowsDone of those that write something
 * @param rowsInAll that write something; those that change nothing are not counted
 */
@Description("How far an import has come / आयात कहाँ तक पहुँचा है")
public record ImportProgress(int rowsDone, int rowsInAll) {}
