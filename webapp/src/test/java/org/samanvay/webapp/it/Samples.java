package org.samanvay.webapp.it;

import java.util.List;
import java.util.Map;

/** Answers of persons who do not exist. */
final class Samples {
    private Samples() {}

    static Map<String, Object> firReference() {
        return Map.of(
                "district", "49",
                "station", "Salvan",
                "number", "0012",
                "registeredAt", "2026-11-20T10:00:00+05:30",
                "informationReceivedAt", "2026-11-20T09:30:00+05:30",
                "zeroFir", "NO",
                "offences", List.of(Map.of("act", "BNS", "section", "85")));
    }

    /** The intake of a woman who came to be counselled. */
    static Map<String, Object> intake(String person) {
        return Map.of(
                "arrival", Map.of("arrivedAt", "2026-11-20T12:00:00+05:30", "mode", "POLICE"),
                "survivor", Map.of("person", person, "age", 31, "maritalStatus", "MARRIED"),
                "violence", Map.of("kinds", List.of("DOMESTIC"), "perpetrator", "Husband"),
                "services", List.of("COUNSELLING"));
    }

    /** A girl of twelve who stays away from a government school. */
    static Map<String, Object> outOfSchool(String person) {
        return Map.of(
                "child", Map.of("person", person, "age", 12, "sex", "FEMALE"),
                "schooling",
                        Map.of(
                                "udiseCode", "05060000000",
                                "kind", "GOVERNMENT",
                                "classLeft", 6,
                                "lastAttendedOn", "2026-09-30"),
                "reasons", List.of("POVERTY"),
                "childMarriageApprehended", "NO");
    }

    /** Money withheld at home: the report of a service provider, as the woman wished it. */
    static Map<String, Object> incidentReport(String woman, String respondent) {
        return Map.of(
                "aggrievedWoman",
                        Map.of(
                                "person", woman,
                                "age", 32,
                                "sharedHousehold", "The house at the end of the lane",
                                "presentAddress", "Hut 9, Refuge Street",
                                "phone", "+919000000001"),
                "respondents", List.of(Map.of("person", respondent, "relationship", "Husband")),
                "incidents",
                        List.of(Map.of(
                                "date", "2026-10-01",
                                "place", "Kitchen",
                                "causedBy", respondent,
                                "kinds", List.of("ECONOMIC"))),
                "economicViolence", Map.of("acts", List.of("NO_MONEY")),
                "offence", Map.of("revealed", "NO"),
                "recording",
                        Map.of(
                                "recorder", "SERVICE_PROVIDER",
                                "organisation", "Example Women's Society",
                                "sheWishedIt", "YES",
                                "recordedAt", "2026-10-03T11:00:00+05:30",
                                "copiesOfServiceProvider", List.of("MAGISTRATE"),
                                "signedReport",
                                        Map.of("heldAt", "Example Centre", "register", "DIR", "number", "9/2026")));
    }

    static String firstPostOf(Api officer) {
        return officer.run("{ me { posts { id } } }").at("/me/posts/0/id").asText();
    }
}
