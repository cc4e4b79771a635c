package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.ImportedReference;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Law;
import org.samanvay.spi.Packet;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A department that reads a packet's reference from where there is none does not start, and is told where and how to mend it. */
class ImportedReferenceTest {
    private static final Text NAME = Text.of("Name", "नाम");
    private static final ImportedReference WHOLE =
            ImportedReference.from("file").read("number", "head.number").read("at", "head.at");

    record Note(
            @Field(en = "Number", hi = "संख्या", data = DataClass.LEGAL) String number,
            @Field(en = "At", hi = "समय", data = DataClass.LEGAL) @PastOrPresent Instant at,
            @Field(en = "Zero", hi = "शून्य", data = DataClass.LEGAL) YesNo zero,
            @Field(en = "Who", hi = "कौन", data = DataClass.LEGAL) PersonRef who) {}

    record Head(
            @Field(en = "Number", hi = "संख्या", data = DataClass.LEGAL) String number,
            @Field(en = "At", hi = "समय", data = DataClass.LEGAL) @PastOrPresent Instant at) {}

    record Row(@Field(en = "Zero", hi = "शून्य", data = DataClass.LEGAL) YesNo zero) {}

    record File(
            @Field(en = "Head", hi = "शीर्ष", data = DataClass.LEGAL) Head head,
            @Field(en = "Rows", hi = "पंक्तियाँ", data = DataClass.LEGAL) List<Row> rows,
            @Field(en = "Who", hi = "कौन", data = DataClass.IDENTITY) PersonRef who) {}

    @Test
    void aWholeReferenceIsTaken() {
        assertThat(faults(WHOLE)).isEmpty();
    }

    @Test
    void whatLeadsNowhereIsRefusedWithItsPlaceAndItsMend() {
        assertThat(faults(ImportedReference.from("gone").read("number", "head.number").read("at", "head.at")))
                .containsExactly("case/told/imported: case.gone is no form; name a form by its full code, department.form");
        assertThat(faults(WHOLE.read("zero", "head.gone")))
                .containsExactly("case/told/imported: case.file#head.gone is no field; write full form code, #, path of the field");
        assertThat(faults(WHOLE.read("gone", "head.number")))
                .containsExactly("case/told/imported: gone is no field of case.note; name a field, and none inside a group or a list");
    }

    @Test
    void onlyAFormThatComesByFileAndIsHeldOnceIsReadFrom() {
        assertThat(faults(ImportedReference.from("note").read("number", "number").read("at", "at")))
                .containsExactly("case/told/imported: case.note is typed; name a form that comes by file");
        assertThat(faults(ImportedReference.from("files").read("number", "head.number").read("at", "head.at")))
                .containsExactly("case/told/imported: case.files stands in a case many times; name a form that a case holds once");
    }

    @Test
    void theNumberIsReadAndNothingTwice() {
        assertThat(faults(ImportedReference.from("file").read("number", "head.number")))
                .containsExactly("case/told/imported: at is not read, and the packet is found by it; say where the imported form tells it");
        assertThat(faults(WHOLE.read("at", "head.at")))
                .containsExactly("case/told/imported: at is read twice; read each field from one place");
    }

    @Test
    void aFieldIsReadFromOneOfItsKindThatStandsThereOnceAndIsNoMoreSecret() {
        assertThat(faults(WHOLE.read("zero", "head.number")))
                .containsExactly("case/told/imported: zero and head.number are of different kinds; read it from a field of the same kind");
        assertThat(faults(WHOLE.read("zero", "rows.zero")))
                .containsExactly("case/told/imported: rows.zero lies in a list; read what stands there once, or the list as a whole");
        assertThat(faults(WHOLE.read("who", "who")))
                .containsExactly("case/told/imported: who is LEGAL and who is IDENTITY; read it from a field of the same class of"
                        + " data: others may read the copy");
    }

    private static List<String> faults(ImportedReference reference) {
        return Definitions.faults(List.of(new Telling(reference))).stream()
                .map(DefinitionFault::toString)
                .filter(fault -> fault.startsWith("case/told/imported"))
                .toList();
    }

    /** A department that is nothing but its packet. */
    private record Telling(ImportedReference reference) implements Department {
        @Override
        public DepartmentId id() {
            return new DepartmentId("case");
        }

        @Override
        public Text name() {
            return NAME;
        }

        @Override
        public DepartmentKind kind() {
            return DepartmentKind.GOVERNMENT;
        }

        @Override
        public List<Form<?>> forms() {
            return List.of(
                    Form.of("note", 1, NAME, Note.class, "Fixture"),
                    Form.of("file", 1, NAME, File.class, "Fixture").imported(),
                    Form.of("files", 1, NAME, File.class, "Fixture").imported().manyPerCase());
        }

        @Override
        public List<Packet> packets() {
            Intimation told = Intimation.of("told", NAME, Law.of("Act", "1"), new Sending.ToPerson("letter"), "Fixture");
            return List.of(new Packet("told", NAME, "note", "number", "at", List.of(told)).startedFrom(reference));
        }
    }
}
