package org.samanvay.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks before a child process is started, because its own message would be lost in its log. */
final class Ports {
    private Ports() {}

    static void requireFree(int port, String purpose, String setting) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException inUse) {
            throw new Refusal("Port " + port + " for " + purpose + " is in use by another program. Stop that program, or set "
                    + setting + " to a free port.");
        }
    }
}
