/**
 * Places from files: those of the Local Government Directory as they are downloaded, or anybody's own with the columns
 * named. One file holds places of one level; a file for all of India can be read for one state, and the rows of the
 * others are skipped. Codes are whole numbers ({@code 045} is 45) and the only thing by which a place is known; names
 * of places above it are not read. A column that the file does not have, and an empty cell, leave what is there as it is,
 * so the same file twice changes nothing. An import can be taken back as a whole, while nothing hangs on its places.
 */
@NullMarked
package org.samanvay.coordination.bulk.place;

import org.jspecify.annotations.NullMarked;
