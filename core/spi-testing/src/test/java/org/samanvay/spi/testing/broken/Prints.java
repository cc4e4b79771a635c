package org.samanvay.spi.testing.broken;

/** Tells a stream what a log should weigh. */
final class Prints {
    void tell(String what) {
        System.out.println(what);
    }
}
