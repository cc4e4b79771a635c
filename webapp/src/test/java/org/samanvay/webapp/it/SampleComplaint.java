package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Complaints of harassment at work that the labour office of Dehradun took down, and workplaces in its register. */
public final class SampleComplaint {
    static final String FORM = "labour.workplace-harassment-complaint";

    private SampleComplaint() {}

    /** @return the case in which it was taken down */
    public static SampleCase at(Api labour, String establishment) {
        SampleCase opened = SampleCase.openedBy(labour, key(), Map.of("category", "WORKPLACE_HARASSMENT"));
        String respondent = Acts.addPerson(
                labour, opened.id(), Map.of("role", "RESPONDENT", "gender", "MALE", "ageGroup", "ADULT"));
        Acts.submit(labour, opened.id(), FORM, Map.ofEntries(
                Map.entry("receivedOn", "2026-11-20"),
                Map.entry("aggrievedWoman", opened.person()),
                Map.entry("work", "CONTRACT"),
                Map.entry("workplace", "Example Works"),
                Map.entry("registered", establishment),
                Map.entry("respondent", respondent),
                Map.entry("forum", "LOCAL_COMMITTEE"),
                Map.entry("localReason", "NOT_CONSTITUTED"),
                Map.entry("lastIncidentOn", "2026-11-10"),
                Map.entry("acts", List.of("REMARKS")),
                Map.entry("extensionAsked", "NO"),
                Map.entry("policeWanted", "NO"),
                Map.entry(
                        "signedComplaint",
                        Map.of("heldAt", "Labour Office, Dehradun", "register", "complaints", "number", "7"))));
        return opened;
    }

    /** @return its identifier in the register */
    public static String workplace(Api keeper, String register, String name) {
        return keeper.run(
                        "mutation($register: String!, $code: String!, $name: String!, $key: String!) { addEstablishment("
                                + "register: $register, code: $code, details: {nameEn: $name, district: 49,"
                                + " source: \"Invented\"}, idempotencyKey: $key) { id } }",
                        "register", register,
                        "code", "W" + key().substring(24).toUpperCase(Locale.ROOT),
                        "name", name,
                        "key", key())
                .at("/addEstablishment/id")
                .asText();
    }

    /** Its status becomes another, since a day. */
    public static void becomes(Api keeper, String establishment, int version, String status, String since) {
        keeper.run(
                "mutation($id: ID!, $version: Int!, $status: String!, $since: Date!, $key: String!) { setEstablishmentStatus("
                        + "id: $id, version: $version, status: $status, since: $since, idempotencyKey: $key) { status } }",
                "id", establishment,
                "version", version,
                "status", status,
                "since", since,
                "key", key());
    }
}
