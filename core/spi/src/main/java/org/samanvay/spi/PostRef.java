package org.samanvay.spi;

/** A post, by identifier; never the officer who holds it today. */
public record PostRef(String id) {}
