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
    private static final String FIELDS = " { id version status scheme name { hi } department appliedByDepartment appliedAt"
            + " decideBy decidedAt late sameBenefit { department appliedAt } steps { kind department papers { name number }"
            + " amount on reference reason } }";
    static final String APPLY = "mutation($case: ID!, $application: NewSchemeApplicationInput!, $key: String!) {"
            + " applyForScheme(caseFile: $case, application: $application, idempotencyKey: $key)" + FIELDS + " }";
    static final String DECIDE = step("decideSchemeApplication", "decision", "SchemeDecisionInput!");
    static final String PAY = step("noteSchemePayment", "payment", "SchemePaymentInput!");
    static final String APPEAL = step("appealSchemeDecision", "reason", "String");
    static final String WITHDRAW = "mutation($id: ID!, $version: Int!, $key: String!) {"
            + " withdrawSchemeApplication(application: $id, version: $version, idempotencyKey: $key)" + FIELDS + " }";
    static final String IN_CASE =
            "query($id: ID!) { case(id: $id) { schemeApplications(first: 50) { nodes" + FIELDS + " } } }";
    static final String LIST = "query($late: Boolean, $statuses: [ApplicationStatus]) { schemeApplicationList(first: 100,"
            + " late: $late, statuses: $statuses) { nodes" + FIELDS + " } }";

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

    /** Refers her to the department, for some service of it. */
    static void refer(Api sender, SampleCase of, Api receiver, String department) {
        Acts.refer(
                sender, of.id(), Acts.onDuty(of.person(), Samples.firstPostOf(receiver), Officers.serviceOf(department)));
    }

    static JsonNode apply(Api officer, SampleCase of, String scheme) {
        return officer.run(APPLY, application(of, scheme)).get("applyForScheme");
    }

    /** The code with which an application is refused. */
    static String refusal(Api officer, SampleCase of, String scheme) {
        return officer.refusal(APPLY, application(of, scheme));
    }

    /** What {@link #APPLY} takes, with these papers. */
    static Object[] application(SampleCase of, String scheme, Map<?, ?>... papers) {
        return new Object[] {
            "case", of.id(),
            "application", Map.of("person", of.person(), "scheme", scheme, "papers", List.of(papers)),
            "key", key()
        };
    }

    static void sanction(Api officer, SampleCase of, Map<String, Object> more) {
        JsonNode application = application(officer, of);
        Map<String, Object> decision = new LinkedHashMap<>(more);
        decision.put("sanctioned", true);
        officer.run(
                DECIDE,
                "id", application.get("id").asText(),
                "version", application.get("version").asInt(),
                "decision", decision,
                "key", key());
    }

    /** The application of the case, as this officer sees it. */
    static JsonNode application(Api officer, SampleCase of) {
        return inCase(officer, of).path(0);
    }

    /** All applications of the case that this officer sees. */
    static JsonNode inCase(Api officer, SampleCase of) {
        return officer.run(IN_CASE, "id", of.id()).at("/case/schemeApplications/nodes");
    }

    private static String step(String mutation, String argument, String type) {
        return "mutation($id: ID!, $version: Int!, $" + argument + ": " + type + ", $key: String!) { " + mutation
                + "(application: $id, version: $version, " + argument + ": $" + argument + ", idempotencyKey: $key)"
                + FIELDS + " }";
    }
}
