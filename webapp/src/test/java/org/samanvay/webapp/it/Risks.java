package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.forms.DepartmentDefinition;

/** Judges dangers, and calls departments together about them. */
public final class Risks {
    static final String DANGER = "women-child-welfare.danger-at-home";
    static final String CHILD = "women-child-welfare.child-in-danger";
    static final String ASSESS = "mutation($case: ID!, $assessment: NewRiskAssessmentInput!, $key: String!) {"
            + " assessRisk(caseFile: $case, assessment: $assessment, idempotencyKey: $key) { id instrument"
            + " instrumentVersion score most scored level reason answers { question answer weight words { hi en } } } }";
    static final String CONFERENCE = " { id version ground risk status convenes plannedAt returnsDueAt heldAt followUpAt basis"
            + " basisReference agenda setAsideReason convener { code } invitees { post { code department } convenes answer"
            + " answeredAt missing present mine } decisions { id version number text status outcome result late mayReport"
            + " mayVerify owner { code } } } ";
    static final String OF_CASE =
            "query($id: ID!) { case(id: $id) { conferences(first: 10) { nodes" + CONFERENCE + "} } }";
    static final String READ = "query($id: ID!) { caseConference(id: $id)" + CONFERENCE + "}";
    static final String CONVENE = "mutation($case: ID!, $conference: NewConferenceInput!, $key: String!) {"
            + " conveneCaseConference(caseFile: $case, conference: $conference, idempotencyKey: $key)" + CONFERENCE + "}";

    private Risks() {}

    /** Every question of the instrument; these by yes, the others by no. */
    static List<Map<String, Object>> answers(String instrument, Set<String> yes) {
        String department = instrument.substring(0, instrument.indexOf('.'));
        DepartmentDefinition declared = Everything.DEFINITIONS.department(department).orElseThrow();
        return declared.riskInstruments().stream()
                .filter(each -> declared.full(each.code()).equals(instrument))
                .flatMap(each -> each.questions().stream())
                .map(question -> Map.<String, Object>of(
                        "question", question.code(), "answer", yes.contains(question.code()) ? "YES" : "NO"))
                .toList();
    }

    static Map<String, Object> assessment(String person, String instrument, String... yes) {
        return new LinkedHashMap<>(
                Map.of("person", person, "instrument", instrument, "answers", answers(instrument, Set.of(yes))));
    }

    static JsonNode assess(Api officer, SampleCase opened, Map<String, Object> assessment) {
        return officer.run(ASSESS, "case", opened.id(), "assessment", assessment, "key", key())
                .get("assessRisk");
    }

    /** High by the proposed bands: 9 of 22. */
    public static JsonNode high(Api officer, SampleCase opened) {
        return assess(
                officer, opened, assessment(opened.person(), DANGER, "threat-to-kill", "throat", "weapon"));
    }

    static List<JsonNode> conferences(Api officer, SampleCase opened) {
        return List.copyOf(nodes(officer.run(OF_CASE, "id", opened.id()).at("/case/conferences/nodes")));
    }

    static List<JsonNode> nodes(JsonNode array) {
        List<JsonNode> nodes = new java.util.ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    static Map<String, Object> conference(String plannedAt, String returnsDueAt, String... invited) {
        return new LinkedHashMap<>(Map.of(
                "invited", List.of(invited),
                "plannedAt", plannedAt,
                "returnsDueAt", returnsDueAt,
                "agenda", List.of("Who is with her tonight", "What each office knows"),
                "basis", "VITAL_INTEREST",
                "basisReference", "Threat to her life"));
    }

    static JsonNode convene(Api officer, SampleCase opened, Map<String, Object> conference) {
        return officer.run(CONVENE, "case", opened.id(), "conference", conference, "key", key())
                .get("conveneCaseConference");
    }

    /** A conference that one officer's post calls with another's; answers its identifier. */
    public static String conferenceOf(Api convener, SampleCase opened, Api invited) {
        return convene(convener, opened, conference(inHours(72), inHours(24), Samples.firstPostOf(invited)))
                .get("id")
                .asText();
    }

    /** The post through which the officer works. */
    public static String postOf(Api officer) {
        return Samples.firstPostOf(officer);
    }

    /** Asks the other's first post for a service that everybody may know of. */
    public static void together(Api owner, SampleCase opened, Api other, String service) {
        Acts.refer(owner, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(other), service));
    }

    /** In so many hours. */
    static String inHours(int hours) {
        return Duties.hoursAgo(-hours).toString();
    }
}
