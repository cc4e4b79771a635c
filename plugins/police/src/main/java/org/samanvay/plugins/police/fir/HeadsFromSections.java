package org.samanvay.plugins.police.fir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.plugins.police.CrimeHeads;
import org.samanvay.plugins.police.fir.FirstInformationReport.SpecialProcedure;

/**
 * Reads a reference that tells only sections, one of version 1 or of an extract, as one of version 2. A section that is
 * more than one plain section, "64 read with 62", is left to the officer: a wrong head or a wrong clock is worse than none.
 */
final class HeadsFromSections {
    private static final String PLAIN = "[0-9]+[A-Z]*(\\([0-9a-z]+\\))*";

    /** BNSS s.193(2): sections 64 to 68, 70 and 71 of the Sanhita, 4, 6, 8 and 10 of POCSO. */
    private static final Map<String, Set<String>> TWO_MONTHS = Map.of(
            "BNS", Set.of("64", "65", "66", "67", "68", "70", "71"),
            "POCSO", Set.of("4", "6", "8", "10"));

    private HeadsFromSections() {}

    static Map<String, Object> added(Map<String, Object> version1) {
        Set<String> heads = new LinkedHashSet<>();
        Set<String> procedures = new LinkedHashSet<>();
        for (Object row : (List<?>) version1.getOrDefault("offences", List.of())) {
            Map<?, ?> offence = (Map<?, ?>) row;
            String act = String.valueOf(offence.get("act"));
            String section = String.valueOf(offence.get("section")).strip();
            if (section.matches(PLAIN)) {
                heads.addAll(CrimeHeads.of(act, section));
                if (TWO_MONTHS.getOrDefault(act, Set.of()).contains(base(section))) {
                    procedures.add(SpecialProcedure.TWO_MONTHS.name());
                }
            }
            procedures.addAll(byAct(act));
        }
        Map<String, Object> version2 = new LinkedHashMap<>(version1);
        if (!heads.isEmpty()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            heads.stream().limit(10).forEach(head -> rows.add(Map.of("head", head)));
            version2.put("heads", rows);
        }
        if (!procedures.isEmpty()) {
            version2.put("procedures", List.copyOf(procedures));
        }
        return version2;
    }

    private static String base(String section) {
        int bracket = section.indexOf('(');
        return bracket < 0 ? section : section.substring(0, bracket);
    }

    private static Set<String> byAct(String act) {
        return switch (act) {
            case "POCSO" -> Set.of(SpecialProcedure.CHILD_SEXUAL_OFFENCE.name());
            case "SC_ST_POA" -> Set.of(SpecialProcedure.ATROCITY.name());
            default -> Set.of();
        };
    }
}
