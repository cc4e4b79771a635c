package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemes in the stories: what an officer is told that somebody can get, and the way of an application. */
final class Schemes {
    private static final String ELIGIBILITY = "query($case: ID!) { case(id: $case) { eligibility(first: 100) { nodes {"
            + " scheme outcome reasons { criterion met questions { path } } } } } }";
    private static final String APPLY =
            "mutation($case: ID!, $application: NewSchemeApplicationInput!, $key: String!) { applyForScheme(caseFile:"
                    + " $case, application: $application, idempotencyKey: $key) { id } }";
    private static final String APPLICATION =
            "query($case: ID!) { case(id: $case) { schemeApplications(first: 1) { nodes { id version status } } } }";

    private Schemes() {}

    /** What an officer who reads this much of the case is told of a scheme. */
    static JsonNode eligibility(Api officer, SampleCase of, String scheme) {
        for (JsonNode found : officer.run(ELIGIBILITY, "case", of.id()).at("/case/eligibility/nodes")) {
            if (found.get("scheme").asText().equals(scheme)) {
                return found;
            }
        }
        throw new AssertionError("no word of " + scheme);
    }

    /** {@code MET}, {@code NOT_MET} or {@code NOT_KNOWN}. */
    static String criterion(JsonNode scheme, String criterion) {
        for (JsonNode reason : scheme.get("reasons")) {
            if (reason.get("criterion").asText().equals(criterion)) {
                return reason.get("met").asText();
            }
        }
        throw new AssertionError("no criterion " + criterion + " in " + scheme);
    }

    static void apply(Api officer, SampleCase of, String scheme) {
        officer.run(APPLY, application(of, scheme));
    }

    /** The code with which an application is refused. */
    static String refusal(Api officer, SampleCase of, String scheme) {
        return officer.refusal(APPLY, application(of, scheme));
    }

    private static Object[] application(SampleCase of, String scheme) {
        return new Object[] {
            "case", of.id(),
            "application", Map.of("person", of.person(), "scheme", scheme, "papers", List.of()),
            "key", key()
        };
    }

    static void sanction(Api officer, SampleCase of, Map<String, Object> more) {
        JsonNode application = application(officer, of);
        Map<String, Object> decision = new LinkedHashMap<>(more);
        decision.put("sanctioned", true);
        officer.run(
                "mutation($id: ID!, $version: Int!, $decision: SchemeDecisionInput!, $key: String!) {"
                        + " decideSchemeApplication(application: $id, version: $version, decision: $decision,"
                        + " idempotencyKey: $key) { id } }",
                "id", application.get("id").asText(),
                "version", application.get("version").asInt(),
                "decision", decision,
                "key", key());
    }

    /** The application of the case, as this officer sees it. */
    static JsonNode application(Api officer, SampleCase of) {
        return officer.run(APPLICATION, "case", of.id()).at("/case/schemeApplications/nodes/0");
    }
}
