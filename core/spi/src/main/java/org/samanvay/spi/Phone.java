package org.samanvay.spi;

/** An Indian phone number of ten digits, optionally with {@code +91}, or a short helpline number. */
public record Phone(String number) {}
