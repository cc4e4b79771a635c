package org.samanvay.coordination.bulk.establishment;

import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceView;

/**
 * What the database holds of what a file of establishments names.
 *
 * @param present entries of the register, by code; the withdrawn among them
 * @param places districts and places in them
 * @param wholes what entries may lie in, by {@code department.register/CODE}
 */
record KnownEstablishments(Map<String, Present> present, Map<PlaceKey, PlaceView> places, Map<String, UUID> wholes) {}
