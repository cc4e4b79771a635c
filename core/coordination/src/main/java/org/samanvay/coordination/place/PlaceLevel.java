package org.samanvay.coordination.place;

import org.eclipse.microprofile.graphql.Description;

/** The levels of places inside a state; each counts its own LGD codes. */
@Description("Level of a place inside a state / राज्य के भीतर स्थान का स्तर")
public enum PlaceLevel {
    DISTRICT,
    /** Tehsil, taluk, mandal, circle. */
    SUB_DISTRICT,
    /** Development block. */
    BLOCK,
    /** Municipal corporation, municipality, town panchayat, cantonment. */
    URBAN_BODY,
    VILLAGE
}
