package org.samanvay.forms;

import org.samanvay.spi.Text;

/**
 * One answer that cannot be taken.
 *
 * @param path with row numbers from 0: {@code respondents[0].name}
 * @param message names the field and the limit, never the answer
 */
public record FieldFault(String path, Rule rule, Text message) {}
