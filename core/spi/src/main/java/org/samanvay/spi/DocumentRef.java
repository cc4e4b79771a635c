package org.samanvay.spi;

/**
 * Where a paper lies: "held at: register, number". Nothing is uploaded.
 *
 * @param heldAt the office that keeps the paper
 * @param register the register it is entered in
 * @param number its number there
 */
public record DocumentRef(String heldAt, String register, String number) {}
