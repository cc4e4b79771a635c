package org.samanvay.spi;

/** A value of a {@link CodeList}; the component says which, by {@link Listed}. */
public record Code(String value) {}
