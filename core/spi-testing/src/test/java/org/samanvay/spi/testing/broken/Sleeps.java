package org.samanvay.spi.testing.broken;

/** Waits and holds a thread. */
final class Sleeps {
    void rest() throws InterruptedException {
        Thread.sleep(1L);
    }
}
