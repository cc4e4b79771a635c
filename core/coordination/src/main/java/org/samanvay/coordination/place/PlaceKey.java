package org.samanvay.coordination.place;

/** By what a place is known: each level counts its own LGD codes. */
public record PlaceKey(PlaceLevel level, int code) {}
