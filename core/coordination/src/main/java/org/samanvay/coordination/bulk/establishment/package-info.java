/**
 * Establishments from files, for the posts that keep the register: one file for one register of the keeper's state. An
 * entry is known by its code; a column that the file does not have, and an empty cell, leave what is there as it is, so
 * the same file twice changes nothing. Taking an import back withdraws what it made instead of deleting it: whether a
 * form points to an entry lies sealed, and nobody is to find out by trying.
 */
@NullMarked
package org.samanvay.coordination.bulk.establishment;

import org.jspecify.annotations.NullMarked;
