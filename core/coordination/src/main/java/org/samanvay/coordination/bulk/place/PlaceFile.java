package org.samanvay.coordination.bulk.place;

import java.util.List;
import java.util.Optional;
import org.samanvay.coordination.place.PlaceLevel;

/**
 * A file of places.
 *
 * @param columns what holds what, where the headings are not the usual ones
 * @param state LGD code of the only state that is read; empty for all
 */
public record PlaceFile(PlaceLevel level, String csv, List<PlaceColumn> columns, Optional<Integer> state) {}
