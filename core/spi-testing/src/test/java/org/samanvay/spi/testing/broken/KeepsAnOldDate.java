package org.samanvay.spi.testing.broken;

import java.util.Date;

/** Neither an instant nor a day. */
final class KeepsAnOldDate {
    long millis(Date date) {
        return date.getTime();
    }
}
