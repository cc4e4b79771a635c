package org.samanvay.bench.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.bench.eligibility.SyntheticSchemes.Kind;
import org.samanvay.bench.eligibility.SyntheticSchemes.Plan;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;

/**
 * What somebody would write who knew just these schemes and just these facts: the facts into numbers, then two loops and a
 * switch. Three-valued, and it ends a scheme at the first criterion that is not met.
 */
final class HandWritten {
    private static final int FALSE = 0;
    private static final int UNKNOWN = 1;
    private static final int TRUE = 2;
    private static final int NOT_KNOWN = Integer.MIN_VALUE;

    private final Map<String, Integer> places = new HashMap<>();
    private final String[] facts;
    private final Kind[] readAs;
    private final Kind[][] kinds;
    private final int[][] slots;
    private final int[][] constants;

    HandWritten(List<List<Plan>> plans) {
        plans.forEach(scheme -> scheme.forEach(plan -> places.putIfAbsent(plan.fact(), places.size())));
        facts = new String[places.size()];
        readAs = new Kind[places.size()];
        places.forEach((fact, place) -> facts[place] = fact);
        kinds = new Kind[plans.size()][];
        slots = new int[plans.size()][];
        constants = new int[plans.size()][];
        for (int i = 0; i < plans.size(); i++) {
            List<Plan> plan = plans.get(i);
            kinds[i] = plan.stream().map(Plan::kind).toArray(Kind[]::new);
            slots[i] = plan.stream().mapToInt(each -> places.get(each.fact())).toArray();
            constants[i] = plan.stream().mapToInt(Plan::constant).toArray();
            plan.forEach(each -> readAs[places.get(each.fact())] = each.kind());
        }
    }

    /** @return per scheme nought, one or two: not met, not known, met */
    byte[] assess(Map<String, Object> person) {
        int[] values = new int[facts.length];
        for (int i = 0; i < facts.length; i++) {
            Object value = person.get(facts[i]);
            values[i] = value == null ? NOT_KNOWN : number(readAs[i], value);
        }
        byte[] outcomes = new byte[kinds.length];
        for (int scheme = 0; scheme < kinds.length; scheme++) {
            int outcome = TRUE;
            for (int j = 0; j < kinds[scheme].length && outcome != FALSE; j++) {
                int value = values[slots[scheme][j]];
                int constant = constants[scheme][j];
                int met = value == NOT_KNOWN ? UNKNOWN : met(kinds[scheme][j], value, constant);
                outcome = Math.min(outcome, met);
            }
            outcomes[scheme] = (byte) outcome;
        }
        return outcomes;
    }

    private static int met(Kind kind, int value, int constant) {
        boolean holds =
                switch (kind) {
                    case SEX, MARITAL_STATUS, SOCIAL_CATEGORY -> value == constant;
                    case YES -> value == 1;
                    case AT_LEAST -> value >= constant;
                    case AT_MOST -> value <= constant;
                };
        return holds ? TRUE : FALSE;
    }

    private static int number(Kind kind, Object value) {
        return switch (kind) {
            case SEX -> Sex.valueOf((String) value).ordinal();
            case MARITAL_STATUS -> MaritalStatus.valueOf((String) value).ordinal();
            case SOCIAL_CATEGORY -> SocialCategory.valueOf((String) value).ordinal();
            case YES -> value.equals("YES") ? 1 : 0;
            case AT_LEAST, AT_MOST -> ((Number) value).intValue();
        };
    }
}
