/**
 * Invented cases in any number, with realistic skew, written as the product writes them: its own keys, codecs and checks,
 * and the rows of each event in every table, loaded in bulk.
 */
@NullMarked
package org.samanvay.bench.data;

import org.jspecify.annotations.NullMarked;
