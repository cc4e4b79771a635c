package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an imported report to numbered receipts: nothing that its file tells is typed again, and its clocks run from the event. */
@OnLiberty
class ImportedPacketIT {
    private static final String POST = "UK-POLICE-DDN-NADIPAR-SHO";
    private static final String COMMITTEE_DUTY = "POCSO-19-6-CWC";

    private final Api station = Api.signedInAs("sho.nadipar");
    private final Instant told = hoursAgo(5);
    private final String number = Packets.number();
    private final SampleCase opened = child();

    private SampleCase child() {
        return SampleCase.openedBy(station, key(), Map.of(
                "category", "CHILD_SEXUAL_ABUSE", "persons", List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD")))));
    }

    private String imported() {
        return Extracts.imported(station, opened, Extracts.childs(number, told, opened.person()));
    }

    @Test
    void whatTheFileTellsIsReadAndAllGoOutWithReceipts() {
        String imported = imported();
        assertThat(Duties.all(station, opened.id(), COMMITTEE_DUTY)).as("nothing is entered by reading").isEmpty();
        JsonNode reference = Extracts.reference(station, imported);
        JsonNode answers = reference.get("answers");
        assertThat(reference.get("number").asText()).isEqualTo(Packets.typed(number, told));
        assertThat(reference.get("form").asText()).isEqualTo(Packets.FIR);
        assertThat(reference.get("started").isNull()).isTrue();
        assertThat(reference.at("/source/by/code").asText()).isEqualTo(POST);
        assertThat(answers.get("station").asText()).isEqualTo("Nadipar");
        assertThat(Instant.parse(answers.get("informationReceivedAt").asText())).isEqualTo(told);
        assertThat(answers.get("procedures")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("TWO_MONTHS", "CHILD_SEXUAL_OFFENCE");

        JsonNode packet = Extracts.start(station, imported, answers);
        assertThat(packet.get("caseFile").asText()).isEqualTo(opened.id());
        assertThat(packet.at("/imported/entry").asText()).isEqualTo(imported);
        assertThat(packet.at("/imported/form").asText()).isEqualTo(Extracts.FORM);
        assertThat(packet.at("/imported/corrected")).isEmpty();
        JsonNode duty = Duties.one(station, opened.id(), COMMITTEE_DUTY);
        assertThat(Duties.time(duty, "/content/eventAt")).as("never from the import").isEqualTo(told);

        String entry = packet.get("entry").asText();
        JsonNode sent = Packets.send(station, entry, Packets.ready(Packets.read(station, entry)));
        assertThat(sent.get("items").findValuesAsText("number")).hasSize(7).doesNotHaveDuplicates();
        assertThat(Duties.standing(station, opened.id(), COMMITTEE_DUTY)).isEqualTo("DONE");
        assertThat(Extracts.sourceOf(station, entry).get("entry").asText()).isEqualTo(imported);
    }

    @Test
    void anImportedReportIsFoundByItsNumberUntilItsPacketIs() {
        String imported = imported();
        String typed = Packets.typed(number, told);
        JsonNode before = Extracts.byNumber(station, typed);
        assertThat(before.findValuesAsText("entry")).containsExactly(imported);
        assertThat(before.findValuesAsText("caseFile")).containsExactly(opened.id());
        assertThat(before.findValuesAsText("started")).containsExactly("false");
        assertThat(Extracts.byNumber(Api.signedInAs("sho.salvan"), typed)).isEmpty();
        String entry = Extracts.start(station, imported, Extracts.reference(station, imported).get("answers"))
                .get("entry")
                .asText();
        JsonNode after = Extracts.byNumber(station, typed);
        assertThat(after.findValuesAsText("entry")).containsExactly(entry);
        assertThat(after.findValuesAsText("started")).containsExactly("true");
    }

    /** No clock runs until somebody confirms it, so it is work of the post that imported it. */
    @Test
    void anImportedReportLiesOpenUntilItIsConfirmed() {
        String imported = imported();
        JsonNode open = Worklists.all(station, 100).stream()
                .filter(item -> item.get("id").asText().equals(imported))
                .findFirst()
                .orElseThrow();
        assertThat(open.get("kind").asText()).isEqualTo("UNCONFIRMED_REPORT");
        assertThat(open.get("caseNumber").asText()).isEqualTo(opened.number());
        assertThat(open.at("/post/code").asText()).isEqualTo(POST);
        assertThat(open.get("soon").asBoolean()).as("from the import on").isTrue();
        assertThat(open.toString()).as("by its kind, not by its number").doesNotContain(number);
        for (String other : List.of("sho.salvan", "police.dehradun", "osc.dehradun")) {
            assertThat(Worklists.ids(Api.signedInAs(other))).as(other).doesNotContain(imported);
        }
        Extracts.start(station, imported, Extracts.reference(station, imported).get("answers"));
        assertThat(Worklists.ids(station)).doesNotContain(imported);
    }

    @Test
    void noReportLiesOpenWhoseReferenceIsTypedOrWhoseCaseIsClosed() {
        String typedLater = imported();
        Packets.submitted(station, opened, Packets.childsReport(number, told));
        SampleCase second = child();
        Packets.submitted(station, second, Packets.childsReport(Packets.number(), told));
        String typedBefore = Extracts.imported(station, second, Extracts.childs(Packets.number(), told, second.person()));
        SampleCase third = child();
        String ofClosed = Extracts.imported(station, third, Extracts.childs(Packets.number(), told, third.person()));
        assertThat(Worklists.ids(station)).contains(ofClosed).doesNotContain(typedLater, typedBefore);
        third.close(station);
        assertThat(Worklists.ids(station)).doesNotContain(ofClosed);
    }

    @Test
    void whatWasImportedWronglyIsCorrectedBeforeItIsSentAndToldSo() {
        String imported = imported();
        Instant earlier = told.minusSeconds(7200);
        Map<String, Object> corrected =
                Extracts.with(Extracts.reference(station, imported).get("answers"), "informationReceivedAt", earlier.toString());
        String right = Packets.number();
        corrected.put("number", right);
        JsonNode packet = Extracts.start(station, imported, corrected);
        assertThat(packet.at("/imported/corrected").findValuesAsText("hi"))
                .containsExactly("एफआईआर संख्या", "थाने पर सूचना प्राप्ति");
        assertThat(packet.get("number").asText()).isEqualTo(Packets.typed(right, told));
        assertThat(Duties.time(Duties.one(station, opened.id(), COMMITTEE_DUTY), "/content/eventAt")).isEqualTo(earlier);
        assertThat(Extracts.byNumber(station, Packets.typed(right, told)).findValuesAsText("entry"))
                .containsExactly(packet.get("entry").asText());
        assertThat(Extracts.byNumber(station, Packets.typed(number, told))).isEmpty();
    }

    @Test
    void whatTheFileDoesNotTellIsAskedAndNothingIsWrittenWithoutIt() {
        String imported = imported();
        JsonNode answers = Extracts.reference(station, imported).get("answers");
        for (Map<String, Object> refused : List.of(
                Extracts.with(answers, "informationReceivedAt", null),
                Extracts.with(answers, "informationReceivedAt", Instant.now().plusSeconds(7200).toString()))) {
            JsonNode error = station.firstError(
                    Extracts.START, "imported", imported, "answers", refused, "key", key());
            assertThat(error.at("/extensions/code").asText()).isEqualTo("INVALID_ANSWERS");
            assertThat(error.at("/extensions/arguments/faults").findValuesAsText("field"))
                    .containsExactly("informationReceivedAt");
        }
        assertThat(station.refusal(Extracts.START, "imported", imported, "answers", "12/2026", "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(Extracts.reference(station, imported).get("started").isNull()).isTrue();
    }

    /** As of one that is typed: a case holds the reference once. */
    @Test
    void oneReportIsOnePacket() {
        String imported = imported();
        JsonNode answers = Extracts.reference(station, imported).get("answers");
        String key = key();
        String entry = start(imported, answers, key);
        assertThat(start(imported, answers, key)).as("the same act").isEqualTo(entry);
        assertThat(station.refusal(Extracts.START, "imported", imported, "answers", answers, "key", key()))
                .isEqualTo("ENTRY_EXISTS");
        assertThat(station.refusal(
                        Acts.SUBMIT,
                        "case", opened.id(), "form", Packets.FIR, "answers", Packets.childsReport(number, told), "key", key()))
                .isEqualTo("ENTRY_EXISTS");
        assertThat(Extracts.reference(station, imported).get("started").asText()).isEqualTo(entry);
    }

    @Test
    void whereTheReferenceWasTypedAnImportStartsNoSecondPacket() {
        String typed = Packets.submitted(station, opened, Packets.childsReport(number, told));
        String imported = imported();
        assertThat(Extracts.byNumber(station, Packets.typed(number, told)).findValuesAsText("entry")).containsExactly(typed);
        JsonNode reference = Extracts.reference(station, imported);
        assertThat(reference.get("started").asText()).isEqualTo(typed);
        assertThat(station.refusal(
                        Extracts.START, "imported", imported, "answers", reference.get("answers"), "key", key()))
                .isEqualTo("ENTRY_EXISTS");
        assertThat(Extracts.sourceOf(station, typed).isNull()).as("it was typed").isTrue();
    }

    /** Another station, a department that serves her, one that does not, and who assists the post. */
    @Test
    void whoseReportItIsNotSeesNothingAndStartsNothing() {
        Api salvan = Api.signedInAs("sho.salvan");
        SampleCase grown = SampleCase.openedBy(salvan);
        String imported = Extracts.imported(salvan, grown, Extracts.childs(number, told, grown.person()));
        JsonNode answers = Extracts.reference(salvan, imported).get("answers");
        grown.referTo(Api.signedInAs("osc.dehradun"), "shelter");
        for (String other : List.of("sho.nadipar", "osc.dehradun", "cwc.dehradun")) {
            assertThat(Api.signedInAs(other).refusal(Extracts.REFERENCE, "imported", imported)).as(other).isEqualTo("NOT_FOUND");
        }
        for (String other : List.of("sho.nadipar", "osc.dehradun", "cwc.dehradun", "moharrir.salvan")) {
            assertThat(Api.signedInAs(other)
                            .refusal(Extracts.START, "imported", imported, "answers", answers, "key", key()))
                    .as(other)
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(Extracts.reference(salvan, imported).get("started").isNull()).isTrue();
    }

    @Test
    void onlyAnImportedReportOfAnOpenCaseStartsOne() {
        String imported = imported();
        JsonNode answers = Extracts.reference(station, imported).get("answers");
        String information = Acts.submit(
                        station, child().id(), Duties.INFORMATION, Duties.information(told, "CHILD_SEXUAL_OFFENCE"))
                .get("id")
                .asText();
        for (String none : List.of(information, UUID.randomUUID().toString())) {
            assertThat(station.refusal(Extracts.REFERENCE, "imported", none)).isEqualTo("NOT_FOUND");
            assertThat(station.refusal(Extracts.START, "imported", none, "answers", answers, "key", key()))
                    .isEqualTo("NOT_FOUND");
        }
        opened.close(station);
        assertThat(station.refusal(Extracts.START, "imported", imported, "answers", answers, "key", key()))
                .isEqualTo("WRONG_STATUS");
    }

    private String start(String imported, JsonNode answers, String key) {
        return station.run(Extracts.START, "imported", imported, "answers", answers, "key", key)
                .at("/startPacket/entry")
                .asText();
    }
}
