package org.samanvay.forms.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.spi.Condition;

/** Turns conditions into probes, each different condition once. */
final class Compiler {
    private final Slots slots = new Slots();
    private final Map<Condition, Integer> known = new HashMap<>();
    private final List<Probe> probes = new ArrayList<>();

    /** @return which of the {@link #probes} it is, in the order of adding */
    int add(Condition condition) {
        return known.computeIfAbsent(condition, fresh -> {
            probes.add(probe(fresh));
            return probes.size() - 1;
        });
    }

    Probes probes() {
        return new Probes(probes);
    }

    Slots slots() {
        return slots.closed();
    }

    private Probe probe(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> equal(is.path(), is.value());
            case Condition.Includes includes ->
                new Probe.Equal(slots.holding(includes.path(), includes.value().name()), 1);
            case Condition.AtLeast atLeast ->
                new Probe.AtLeast(slots.number(atLeast.path()), atLeast.limit().doubleValue());
            case Condition.AtMost atMost ->
                new Probe.AtMost(slots.number(atMost.path()), atMost.limit().doubleValue());
            case Condition.Answered answered -> new Probe.Known(slots.any(answered.path()));
            case Condition.All all -> new Probe.All(probes(all.parts()));
            case Condition.Any any -> new Probe.Any(probes(any.parts()));
            case Condition.Not not -> new Probe.Not(probe(not.part()));
            case Condition.AnyRow anyRow -> new Probe.Rows(anyRow);
        };
    }

    private Probe[] probes(List<Condition> parts) {
        return parts.stream().map(this::probe).toArray(Probe[]::new);
    }

    private Probe equal(String path, Object value) {
        if (value instanceof Number number) {
            return new Probe.Equal(slots.number(path), number.doubleValue());
        }
        int slot = slots.constant(path);
        return new Probe.Equal(slot, slots.numberOf(slot, value instanceof Enum<?> choice ? choice.name() : value));
    }
}
