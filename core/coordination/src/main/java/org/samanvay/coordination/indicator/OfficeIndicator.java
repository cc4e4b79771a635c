package org.samanvay.coordination.indicator;

import java.util.List;

/** An indicator of offices' own affairs, read when it is asked for: there are few of them, and none is a person's. */
record OfficeIndicator(Indicator about, Reading reading) {
    /** Reads what was counted, by place, department and month. */
    @FunctionalInterface
    interface Reading {
        List<Counted> of(OfficeSources sources, Span span);
    }
}
