package org.samanvay.spi;

/** A state or district by its LGD code. */
public record PlaceRef(String code) {}
