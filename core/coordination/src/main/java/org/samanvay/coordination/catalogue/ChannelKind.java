package org.samanvay.coordination.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.spi.Channel;

/** By what means a department is reached. */
@Description("By what means a department is reached / संपर्क का माध्यम")
public enum ChannelKind {
    PHONE,
    WEB,
    APP,
    COUNTER;

    static ChannelKind of(Channel.Kind kind) {
        return switch (kind) {
            case PHONE -> PHONE;
            case WEB -> WEB;
            case APP -> APP;
            case COUNTER -> COUNTER;
        };
    }
}
