package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.schedule.Rhythm;

/** The gateways of this node, one for each channel. */
@ApplicationScoped
class Gateways implements StartStep {
    /** Of what makes and sends messages, on every node. */
    static final Rhythm RHYTHM = new Rhythm("SAMANVAY_NOTICE_SECONDS", Duration.ofSeconds(10));

    @Inject
    @Any
    private Instance<Gateway> gateways;

    /** A channel that is set up wrongly is told at the start, and not found out at the first notice. */
    @Override
    public void run() {
        on();
    }

    Gateway of(NoticeChannel channel) {
        return gateways.stream()
                .filter(gateway -> gateway.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no gateway for " + channel));
    }

    boolean isOn(NoticeChannel channel) {
        return of(channel).isOn();
    }

    /** Names of the channels that are on. */
    Set<String> on() {
        return gateways.stream()
                .filter(Gateway::isOn)
                .map(gateway -> gateway.channel().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
