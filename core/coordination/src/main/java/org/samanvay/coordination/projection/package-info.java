/**
 * The departments' forms as typed GraphQL: {@code Case.police.firstInformationReport}, one submit mutation per form beside
 * the generic one, and the JSON Schema of each form. All of it follows from the definitions; a plugin writes none of it.
 */
@NullMarked
package org.samanvay.coordination.projection;

import org.jspecify.annotations.NullMarked;
