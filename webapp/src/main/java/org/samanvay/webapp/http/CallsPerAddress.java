package org.samanvay.webapp.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often one address may ask what anybody may ask. Far more than a person does, or an office behind one address; what it
 * stops is a program that keeps the server from everybody else. It remembers the addresses that asked last, a bounded
 * number of them, and nothing of what they asked.
 */
public final class CallsPerAddress {
    private static final int MOST_ADDRESSES = 20_000;
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final Clock clock;
    private final int atOnce;
    private final int perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** What an address may still ask at that moment. */
    private record Bucket(double left, Instant at) {}

    /**
     * @param atOnce calls in a row
     * @param perSecond calls that come back to an address each second
     */
    public CallsPerAddress(Clock clock, int atOnce, int perSecond) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.perSecond = perSecond;
    }

    /** How long to wait; empty where the call may go on. */
    public Optional<Duration> wait(HttpServletRequest request) {
        return address(request).flatMap(this::wait);
    }

    synchronized Optional<Duration> wait(String address) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(atOnce, now));
        double back = Duration.between(bucket.at(), now).toMillis() / 1000.0 * perSecond;
        double left = Math.min(atOnce, bucket.left() + Math.max(0, back));
        boolean goesOn = left >= 1;
        buckets.put(address, new Bucket(goesOn ? left - 1 : left, now));
        return goesOn ? Optional.empty() : Optional.of(Duration.ofMillis((long) Math.ceil((1 - left) * 1000 / perSecond)));
    }

    /**
     * Who asks. From the same machine comes the reverse proxy: the last address of its {@code X-Forwarded-For} is the one
     * that it saw; those before it are the caller's own words. A proxy that does not say is not limited, or one caller could
     * shut out all the others.
     */
    private static Optional<String> address(HttpServletRequest request) {
        Optional<InetAddress> peer = parsed(request.getRemoteAddr());
        if (peer.isEmpty() || !peer.get().isLoopbackAddress()) {
            return peer.map(CallsPerAddress::network);
        }
        String told = request.getHeader("X-Forwarded-For");
        return Optional.ofNullable(told)
                .map(addresses -> addresses.substring(addresses.lastIndexOf(',') + 1).strip())
                .flatMap(CallsPerAddress::parsed)
                .map(CallsPerAddress::network);
    }

    /** Literals only: a name would be looked up. */
    private static Optional<InetAddress> parsed(String written) {
        if (!LITERAL.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(written));
        } catch (UnknownHostException unfit) {
            return Optional.empty();
        }
    }

    /** One household has a whole /64 of IPv6. */
    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
    }
}
