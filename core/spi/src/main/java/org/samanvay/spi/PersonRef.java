package org.samanvay.spi;

/** A person of the same case, by the identifier that the vault gives: forms never carry a name as free text. */
public record PersonRef(String id) {}
