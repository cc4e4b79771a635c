package org.samanvay.spi;

/** An entry of a {@link Register} of any department, by identifier. */
public record EstablishmentRef(String id) {}
