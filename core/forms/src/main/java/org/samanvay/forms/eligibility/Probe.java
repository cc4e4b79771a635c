package org.samanvay.forms.eligibility;

import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Condition;

/**
 * A condition made ready. Truth values are numbers, so that "and" is the least, "or" the greatest, and "not" the
 * distance from true: Kleene's tables in one instruction each.
 */
sealed interface Probe {
    byte FALSE = 0;
    byte UNKNOWN = 1;
    byte TRUE = 2;

    byte of(Sheet sheet);

    record Equal(int slot, double to) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            return sheet.knows(slot) ? Probe.number(sheet.values()[slot] == to) : UNKNOWN;
        }
    }

    record AtLeast(int slot, double limit) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            return sheet.knows(slot) ? Probe.number(sheet.values()[slot] >= limit) : UNKNOWN;
        }
    }

    record AtMost(int slot, double limit) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            return sheet.knows(slot) ? Probe.number(sheet.values()[slot] <= limit) : UNKNOWN;
        }
    }

    record Known(int slot) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            return Probe.number(sheet.knows(slot));
        }
    }

    record All(Probe[] parts) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            byte least = TRUE;
            for (Probe part : parts) {
                least = (byte) Math.min(least, part.of(sheet));
            }
            return least;
        }
    }

    record Any(Probe[] parts) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            byte greatest = FALSE;
            for (Probe part : parts) {
                greatest = (byte) Math.max(greatest, part.of(sheet));
            }
            return greatest;
        }
    }

    record Not(Probe part) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            return (byte) (TRUE - part.of(sheet));
        }
    }

    /** Reads a list: too seldom to be worth more than the evaluator that forms use. */
    record Rows(Condition.AnyRow condition) implements Probe {
        @Override
        public byte of(Sheet sheet) {
            return Probe.number(ConditionEvaluator.evaluate(condition, sheet.facts().values()));
        }
    }

    static byte number(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static byte number(Truth truth) {
        return switch (truth) {
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> TRUE;
        };
    }

    static Truth truth(byte value) {
        return value == TRUE ? Truth.TRUE : value == FALSE ? Truth.FALSE : Truth.UNKNOWN;
    }
}
