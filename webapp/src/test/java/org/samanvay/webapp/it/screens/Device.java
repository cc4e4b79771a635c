package org.samanvay.webapp.it.screens;

/** What an officer holds in the hand or has on the desk. */
enum Device {
    PHONE(390, 844),
    DESK(1366, 900);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
