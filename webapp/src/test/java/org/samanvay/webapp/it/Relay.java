package org.samanvay.webapp.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to another one on this machine, until it is cut. */
final class Relay implements AutoCloseable {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ServerSocket port;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Relay(ServerSocket port, int target) {
        this.port = port;
        this.target = target;
    }

    static Relay to(int target) {
        try {
            Relay relay = new Relay(new ServerSocket(0, 50, HERE), target);
            Thread.ofVirtual().start(relay::accept);
            return relay;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** The address of the target, led through here. */
    String detour(String url) {
        String detour = url.replace(":" + target + "/", ":" + port.getLocalPort() + "/");
        if (detour.equals(url)) {
            throw new IllegalArgumentException("the address does not lead to port " + target);
        }
        return detour;
    }

    void cut() {
        cut = true;
        open.forEach(Relay::end);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = port.accept();
                if (cut) {
                    end(caller);
                } else {
                    lead(caller);
                }
            }
        } catch (IOException closed) {
            // The relay has ended.
        }
    }

    /** Where nobody answers at the target, the caller is told so, and the next one may be luckier. */
    private void lead(Socket caller) {
        try {
            Socket answering = new Socket(HERE, target);
            Thread.ofVirtual().start(() -> carry(caller, answering));
            Thread.ofVirtual().start(() -> carry(answering, caller));
        } catch (IOException nobody) {
            end(caller);
        }
    }

    private void carry(Socket from, Socket to) {
        open.add(from);
        if (cut) {
            end(from);
        }
        try (from;
                to) {
            from.setTcpNoDelay(true);
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // Either side has gone; the other one is told by the end of its stream.
        } finally {
            open.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }

    @Override
    public void close() {
        try {
            port.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        cut();
    }
}
