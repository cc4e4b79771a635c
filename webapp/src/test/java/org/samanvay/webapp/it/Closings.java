package org.samanvay.webapp.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** With what a case is closed in tests: everything told, every open duty left with a reason. */
final class Closings {
    static final List<String> KINDS = List.of("SAFE_PLACE", "TREATMENT", "RELIEF_PAID", "LEGAL_AID", "SCHOOL_OR_WORK");
    static final String CLOSE = "mutation($case: ID!, $version: Int!, $reason: CloseReason!, $closing: CaseClosingInput,"
            + " $key: String!) { closeCase(caseFile: $case, version: $version, reason: $reason, closing: $closing,"
            + " idempotencyKey: $key) { status version } }";

    private Closings() {}

    static Map<String, Object> of(Api officer, SampleCase opened, String means) {
        Map<String, Object> closing = new HashMap<>();
        closing.put("persons", List.of(person(opened, means)));
        closing.put("dutiesLeft", left(officer, opened));
        return closing;
    }

    static Map<String, Object> person(SampleCase opened, String means) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("person", opened.person());
        person.put(
                "outcomes",
                KINDS.stream()
                        .map(kind -> Map.of("kind", kind, "result", kind.equals("LEGAL_AID") ? "SHE_DECLINED" : "NOT_NEEDED"))
                        .toList());
        person.put("means", means);
        return person;
    }

    static List<Map<String, Object>> left(Api officer, SampleCase opened) {
        List<Map<String, Object>> left = new ArrayList<>();
        officer.run("query($id: ID!) { case(id: $id) { duties(first: 100) { nodes { id standing } } } }", "id", opened.id())
                .at("/case/duties/nodes")
                .forEach(duty -> {
                    if (duty.get("standing").asText().equals("OPEN")) {
                        left.add(Map.of("duty", duty.get("id").asText(), "reason", "Goes on at the station"));
                    }
                });
        return left;
    }
}
