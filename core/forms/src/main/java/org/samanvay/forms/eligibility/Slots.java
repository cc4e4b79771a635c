package org.samanvay.forms.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every fact that conditions read a place on the {@link Sheet}. */
final class Slots {
    private static final double OTHER_CONSTANT = -1;

    private final Map<Slot, Integer> places = new LinkedHashMap<>();
    private final List<Map<Object, Integer>> constants = new ArrayList<>();
    private Slot[] slots = {};
    private String[][] steps = {};

    /** How a fact becomes a number. */
    private enum Reading {
        /** Fifteen digits, which every sum of rupees and every count has, are told apart by a double. */
        NUMBER,
        /** The place among the constants that conditions name; any other value is {@link #OTHER_CONSTANT}. */
        CONSTANT,
        /** One if the list of choices holds the constant, else nought. */
        HOLDS,
        /** Any number if there is an answer. */
        ANY
    }

    private record Slot(String path, Reading reading, @Nullable Object held) {}

    int number(String path) {
        return place(new Slot(path, Reading.NUMBER, null));
    }

    int constant(String path) {
        return place(new Slot(path, Reading.CONSTANT, null));
    }

    int holding(String path, Object choice) {
        return place(new Slot(path, Reading.HOLDS, choice));
    }

    int any(String path) {
        return place(new Slot(path, Reading.ANY, null));
    }

    /** The number that stands for the value in a slot of constants. */
    int numberOf(int slot, Object value) {
        Map<Object, Integer> known = constants.get(slot);
        return known.computeIfAbsent(value, none -> known.size());
    }

    private int place(Slot slot) {
        return places.computeIfAbsent(slot, none -> {
            constants.add(new HashMap<>());
            return constants.size() - 1;
        });
    }

    /** No slot is added any more. */
    Slots closed() {
        slots = places.keySet().toArray(Slot[]::new);
        steps = places.keySet().stream().map(slot -> slot.path().split("\\.")).toArray(String[][]::new);
        return this;
    }

    Sheet read(KnownFacts facts) {
        double[] values = new double[slots.length];
        for (int i = 0; i < slots.length; i++) {
            Object value = facts.find(steps[i]);
            values[i] = value == null ? Double.NaN : numberOf(i, slots[i], value);
        }
        return new Sheet(values, facts);
    }

    private double numberOf(int slot, Slot reading, Object value) {
        return switch (reading.reading()) {
            case NUMBER -> value instanceof Number number ? number.doubleValue() : Double.NaN;
            case CONSTANT -> {
                Integer known = constants.get(slot).get(value);
                yield known == null ? OTHER_CONSTANT : known;
            }
            case HOLDS -> value instanceof List<?> chosen && chosen.contains(reading.held()) ? 1 : 0;
            case ANY -> 0;
        };
    }
}
