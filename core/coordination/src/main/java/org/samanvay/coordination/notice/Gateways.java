package org.samanvay.coordination.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** The gateways of this node, one for each channel. */
@ApplicationScoped
class Gateways {
    @Inject
    @Any
    private Instance<Gateway> gateways;

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
