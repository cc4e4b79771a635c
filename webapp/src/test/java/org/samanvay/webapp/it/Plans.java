package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans of a case or for somebody's safety, with items of posts of several departments. */
final class Plans {
    private static final String PLAN = " { id kind keeps version copyWanted person items { id version number text status outcome"
            + " owner { id code } mayReport } versions { version post { code } } } ";
    static final String SAVE = "mutation($case: ID!, $plan: SavedPlanInput!, $version: Int!, $key: String!) {"
            + " savePlan(caseFile: $case, plan: $plan, version: $version, idempotencyKey: $key)" + PLAN + "}";
    static final String OF_CASE = "query($id: ID!) { case(id: $id) { plans" + PLAN + "} }";

    private Plans() {}

    @SafeVarargs
    static Map<String, Object> of(SampleCase opened, String kind, Map<String, Object>... items) {
        return Map.of("person", opened.person(), "kind", kind, "copyWanted", false, "items", List.of(items));
    }

    static Map<String, Object> item(String owner, String text) {
        return new HashMap<>(Map.of("owner", owner, "text", text, "dueAt", Risks.inHours(48)));
    }

    @SafeVarargs
    static JsonNode save(Api officer, SampleCase opened, String kind, int version, Map<String, Object>... items) {
        return officer.run(SAVE, "case", opened.id(), "plan", of(opened, kind, items), "version", version, "key", key())
                .get("savePlan");
    }
}
