package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** From a report's number to all that must be told: what is due by its facts, sent at once, each with a numbered receipt. */
@OnLiberty
class FirPacketIT {
    private static final String NAME = "Devika Udaharan";
    private static final String COMMITTEE_DUTY = "POCSO-19-6-CWC";

    private final Api station = Api.signedInAs("sho.nadipar");
    private final Api committee = Api.signedInAs("cwc.dehradun");
    private final Api chief = Api.signedInAs("police.dehradun");
    private final Instant told = hoursAgo(5);

    private SampleCase child() {
        return SampleCase.openedBy(station, key(), Map.of(
                "category", "CHILD_SEXUAL_ABUSE",
                "persons",
                        List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD", "identity", Map.of("name", NAME))))));
    }

    private String childsReport(SampleCase opened) {
        return Packets.submitted(station, opened, Packets.childsReport(Packets.number(), told));
    }

    @Test
    void showsWhatTheFactsDemandWithItsLawAndSaysWhatIsMissing() {
        String entry = childsReport(child());
        JsonNode packet = Packets.read(station, entry);
        Map<String, JsonNode> items = Packets.items(packet);
        assertThat(items.keySet()).containsExactly(
                "committee", "special-court", "form-b", "form-a", "emergency-care", "support-person", "one-stop-centre",
                "legal-services", "copy");
        assertThat(items.get("form-b").get("standing").asText()).isEqualTo("NEEDS_ENTRY");
        assertThat(items.get("form-b").get("form").asText()).isEqualTo("police.child-preliminary-assessment");
        assertThat(items.get("one-stop-centre").get("standing").asText()).isEqualTo("NEEDS_CONSENT");
        assertThat(items.get("special-court").at("/recipient/hi").asText()).isEqualTo("विशेष न्यायालय (पॉक्सो), देहरादून");
        assertThat(items.get("committee").at("/posts/0/code").asText()).isEqualTo("UK-STATUTORY-BODIES-DDN-CWC");
        assertThat(items.values())
                .allSatisfy(item -> assertThat(item.get("act").asText() + item.get("section").asText()).isNotBlank())
                .allSatisfy(item -> assertThat(item.get("settled").asBoolean()).as("compared by nobody").isFalse());
    }

    @Test
    void allGoOutAtOnceWithReceiptsAndCloseTheDutiesThatTheyServe() {
        SampleCase opened = child();
        String entry = childsReport(opened);
        String[] ready = Packets.ready(Packets.read(station, entry));
        assertThat(ready).hasSize(7);
        JsonNode sent = Packets.send(station, entry, ready);
        assertThat(sent.get("items").findValuesAsText("number")).hasSize(7).doesNotHaveDuplicates();
        for (String duty : List.of(COMMITTEE_DUTY, "POCSO-19-6-COURT", "POCSO-R4-A", "NALSA-FIR", "BNSS-173-2")) {
            assertThat(Duties.standing(station, opened.id(), duty)).as(duty).isEqualTo("DONE");
        }
        JsonNode receipt = Packets.items(sent).get("committee").get("receipt");
        assertThat(Duties.time(Duties.one(station, opened.id(), COMMITTEE_DUTY), "/doneAt"))
                .isEqualTo(Duties.time(receipt, "/at"));
        assertThat(Duties.standing(station, opened.id(), "POCSO-R4-B")).as("its form has no entry").isEqualTo("OPEN");
        assertThat(Duties.standing(station, opened.id(), "POCSO-R6")).as("to ask a hospital brings no child there").isEqualTo("OPEN");
        JsonNode shared = committee.run(
                        "query($case: ID!) { case(id: $case) { police { firstInformationReport { number station"
                                + " informationReceivedAt } } } }",
                        "case", opened.id())
                .at("/case/police/firstInformationReport");
        assertThat(shared.get("number").isTextual()).isTrue();
        assertThat(shared.get("informationReceivedAt").isNull()).as("not in the minimum data set").isTrue();
    }

    @Test
    void theLettersAreInHindiAndTellTheCommitteeAndTheCourtNoName() {
        String entry = childsReport(child());
        JsonNode sent = Packets.send(station, entry, "committee", "special-court", "copy");
        for (String told : List.of("committee", "special-court")) {
            assertThat(words(sent, told)).contains("भवदीय,").doesNotContain(NAME);
        }
        assertThat(words(sent, "special-court")).contains("विशेष न्यायालय (पॉक्सो), देहरादून", "POCSO 2012, 19(6)");
        assertThat(words(sent, "copy")).as("her own paper").contains(NAME);
    }

    private String words(JsonNode packet, String intimation) {
        String letter = Packets.items(packet).get(intimation).at("/receipt/letter").asText();
        JsonNode issued = station.run(
                        "query($id: ID!) { letter(id: $id) { id kind number copies { copy address } } }", "id", letter)
                .get("letter");
        return Letters.words(station, issued, 1);
    }

    @Test
    void allOfItOrNothing() {
        String entry = childsReport(child());
        Packets.send(station, entry, "committee");
        for (List<Map<String, Object>> refused : List.of(
                Packets.chosen("special-court", "committee"),
                Packets.chosen("special-court", "one-stop-centre"),
                Packets.chosen("special-court", "form-b"))) {
            assertThat(station.refusal(Packets.SEND, "entry", entry, "chosen", refused, "key", key()))
                    .isEqualTo("INTIMATION_NOT_READY");
        }
        for (List<Map<String, Object>> refused : List.of(
                Packets.chosen("special-court", "examination"),
                Packets.chosen("special-court", "special-court"),
                List.<Map<String, Object>>of(),
                List.<Map<String, Object>>of(Map.of("intimation", "support-person", "post", Samples.firstPostOf(station))))) {
            assertThat(station.refusal(Packets.SEND, "entry", entry, "chosen", refused, "key", key()))
                    .isEqualTo("INVALID_ARGUMENT");
        }
        JsonNode packet = Packets.read(station, entry);
        assertThat(Packets.standing(packet, "special-court")).isEqualTo("READY");
        assertThat(Packets.standing(packet, "support-person")).isEqualTo("READY");
        assertThat(packet.get("items").findValuesAsText("number")).hasSize(1);
    }

    @Test
    void theSameKeySendsOnceAndWhatWasDeclinedIsDueAgain() {
        String entry = childsReport(child());
        Object[] once = {"entry", entry, "chosen", Packets.chosen("committee", "support-person"), "key", key()};
        JsonNode first = station.run(Packets.SEND, once).get("sendPacket");
        assertThat(station.run(Packets.SEND, once).get("sendPacket")).isEqualTo(first);
        Acts.step(
                committee,
                "declineReferral",
                Packets.items(first).get("support-person").at("/receipt/referral").asText(),
                ", reason: NO_CAPACITY");
        assertThat(Packets.standing(Packets.read(station, entry), "support-person")).isEqualTo("READY");
        JsonNode again = Packets.send(station, entry, "support-person");
        assertThat(Packets.standing(again, "support-person")).isEqualTo("SENT");
        assertThat(Packets.standing(again, "committee")).isEqualTo("SENT");
    }

    /** What touches her body is hers: nothing goes without her consent, and no duty is closed by asking a hospital. */
    @Test
    void aGrownWomansExaminationGoesOnHerConsentAlone() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(told, "RAPE"));
        String entry = Packets.submitted(
                station, opened, Packets.report(Packets.number(), told, "BNS", "64", "TWO_MONTHS"));
        JsonNode packet = Packets.read(station, entry);
        assertThat(Packets.items(packet).keySet())
                .containsExactly("examination", "one-stop-centre", "legal-services", "copy");
        assertThat(Packets.standing(packet, "examination")).isEqualTo("NEEDS_CONSENT");
        assertThat(station.refusal(
                        Packets.SEND, "entry", entry, "chosen", Packets.chosen("examination"), "key", key()))
                .isEqualTo("INTIMATION_NOT_READY");
        opened.consentTowards("health");
        JsonNode sent = Packets.send(station, entry, "examination");
        assertThat(Packets.standing(sent, "examination")).isEqualTo("SENT");
        JsonNode duty = Duties.one(station, opened.id(), "BNSS-184-1");
        assertThat(duty.get("standing").asText()).isEqualTo("OPEN");
        Duties.act(station, Duties.DECLINED, duty);
        assertThat(Packets.standing(Packets.read(station, entry), "examination")).isEqualTo("SENT");
        assertThat(station.run(
                                "query($id: ID!) { referral(id: $id) { basis basisReference } }",
                                "id",
                                Packets.items(sent).get("examination").at("/receipt/referral").asText())
                        .at("/referral/basis")
                        .asText())
                .isEqualTo("CONSENT");
    }

    @Test
    void declinedIsDoneAndIsNotAskedAgain() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(told, "RAPE"));
        String entry = Packets.submitted(
                station, opened, Packets.report(Packets.number(), told, "BNS", "64", "TWO_MONTHS"));
        opened.consentTowards("health");
        Duties.act(station, Duties.DECLINED, Duties.one(station, opened.id(), "BNSS-184-1"));
        assertThat(Packets.standing(Packets.read(station, entry), "examination")).isEqualTo("DONE");
    }

    @Test
    void isFoundByItsNumberHoweverItIsTypedAndByNobodyElse() {
        SampleCase opened = child();
        String number = Packets.number();
        String entry = Packets.submitted(station, opened, Packets.childsReport(number, told));
        String typed = Packets.typed(number, told);
        for (String each : List.of(typed, "0" + typed, " " + typed.replace("/", " / "))) {
            assertThat(Packets.byNumber(station, each).findValuesAsText("entry")).as(each).containsExactly(entry);
        }
        Packets.send(station, entry, "committee");
        for (String other : List.of("cwc.dehradun", "sho.salvan", "osc.dehradun")) {
            Api officer = Api.signedInAs(other);
            assertThat(Packets.byNumber(officer, typed)).as(other).isEmpty();
            assertThat(officer.refusal(Packets.READ, "entry", entry)).as(other).isEqualTo("NOT_FOUND");
            assertThat(officer.refusal(
                            Packets.SEND, "entry", entry, "chosen", Packets.chosen("special-court"), "key", key()))
                    .as(other)
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.packet_number WHERE entry = '" + entry
                        + "' AND INSTR(hash, '" + number + "') = 0"))
                .isEqualTo("1");
    }

    @Test
    void anEntryOfAnotherFormStartsNothing() {
        SampleCase opened = child();
        String other = Acts.submit(
                        station, opened.id(), Duties.INFORMATION, Duties.information(told, "CHILD_SEXUAL_OFFENCE"))
                .get("id")
                .asText();
        assertThat(station.refusal(Packets.READ, "entry", other)).isEqualTo("NOT_FOUND");
    }

    /** The same list turned round: the chief sees what stations owe, the committee that it is owed, and no case. */
    @Test
    void whoOwesWhomIsSeenFromBothSides() {
        SampleCase opened = child();
        String entry = childsReport(opened);
        String duty = Duties.one(station, opened.id(), COMMITTEE_DUTY).get("id").asText();
        assertThat(Packets.owed(chief, "I_OWE")).anySatisfy(owed -> {
            assertThat(owed.get("id").asText()).isEqualTo(duty);
            assertThat(owed.get("entry").asText()).isEqualTo(entry);
            assertThat(owed.get("law").asText()).isEqualTo("POCSO 2012, 19(6)");
        });
        for (Api waiting : List.of(committee, Api.signedInAs("statutory-bodies.dehradun"))) {
            assertThat(Packets.owed(waiting, "OWED_TO_ME")).anySatisfy(owed -> {
                assertThat(owed.get("id").asText()).isEqualTo(duty);
                assertThat(owed.get("caseFile").isNull()).isTrue();
                assertThat(owed.get("caseNumber").isNull()).isTrue();
                assertThat(owed.get("entry").isNull()).isTrue();
            });
        }
        assertThat(Packets.owed(Api.signedInAs("osc.dehradun"), "OWED_TO_ME"))
                .noneMatch(owed -> owed.get("id").asText().equals(duty));
        JsonNode sent = Packets.send(station, entry, "committee");
        String referral = Packets.items(sent).get("committee").at("/receipt/referral").asText();
        assertThat(ids(committee, "OWED_TO_ME")).doesNotContain(duty);
        assertThat(ids(committee, "I_OWE")).contains(referral);
        assertThat(ids(station, "OWED_TO_ME")).contains(referral);
        assertThat(ids(chief, "OWED_TO_ME")).contains(referral);
        Acts.step(committee, "acknowledgeReferral", referral, "");
        assertThat(ids(station, "OWED_TO_ME")).doesNotContain(referral);
        assertThat(Packets.items(Packets.read(station, entry)).get("committee").at("/receipt/acknowledgedAt").isTextual())
                .isTrue();
    }

    private static List<String> ids(Api officer, String side) {
        return Packets.owed(officer, side).stream().map(owed -> owed.get("id").asText()).toList();
    }

    /** However many intimations a packet has. */
    @Test
    void readingTakesTheSameStatementsForFewAndForMany(TestReporter reporter) {
        String many = childsReport(child());
        String few = Packets.submitted(
                station, SampleCase.openedBy(station), Packets.report(Packets.number(), told, "BNS", "85"));
        Statements ofMany = Statements.of(() -> () -> Packets.read(station, many));
        Statements ofFew = Statements.of(() -> () -> Packets.read(station, few));
        reporter.publishEntry("packet", ofMany.toString());
        assertThat(ofMany.total()).isLessThanOrEqualTo(ofFew.total() + 1);
    }
}
