package org.samanvay.plugins.police.investigation;

import static org.samanvay.spi.Condition.answered;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** How far an investigation is, in figures and dates: enough to see that it stands still, too little to try it. */
public record InvestigationProgress(
        @Field(en = "As of", hi = "स्थिति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate asOf,

        @Field(en = "Offender unknown", hi = "अपराधी अज्ञात", data = DataClass.LEGAL) YesNo offenderUnknown,

        @Field(en = "Persons arrested", hi = "गिरफ्तार व्यक्ति", data = DataClass.LEGAL)
        @Min(0)
        @Max(500)
        Integer arrested,

        @Field(en = "Persons named, not arrested", hi = "नामित, गिरफ्तार नहीं", data = DataClass.LEGAL)
        @Min(0)
        @Max(500)
        Integer notArrested,

        @Field(en = "Persons absconding", hi = "फरार व्यक्ति", data = DataClass.LEGAL)
        @Min(0)
        @Max(500)
        Integer absconding,

        @Field(en = "Kits sent to the laboratory", hi = "प्रयोगशाला को भेजी गई किट", data = DataClass.LEGAL)
        @Size(max = 50)
        Optional<List<KitSent>> kits,

        @Field(
                en = "Blocked by",
                hi = "किस कारण रुका है",
                data = DataClass.LEGAL,
                hintEn = "It stops the blame, not the clock",
                hintHi = "इससे दोष रुकता है, समय-सीमा नहीं")
        @Size(min = 1)
        Optional<Set<BlockedBy>> blockedBy,

        @Field(en = "Blocked since", hi = "कब से रुका है", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate blockedSince,

        @Field(
                en = "Informant or victim told of the progress at",
                hi = "सूचनादाता या पीड़ित को प्रगति बताने का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> toldAt,

        @Field(
                en = "Told by",
                hi = "किस माध्यम से बताया",
                data = DataClass.LEGAL,
                hintEn = "Only in the way that is safe for her",
                hintHi = "केवल उसके लिए सुरक्षित माध्यम से")
        ToldBy toldBy) {

    /** A sealed kit on its way through the laboratory; only its code. */
    public record KitSent(
            @Field(en = "Kit code", hi = "किट कोड", data = DataClass.LEGAL)
            @Pattern(regexp = "[A-Z0-9-]{3,30}")
            String code,

            @Field(en = "Sent on", hi = "प्रेषण दिनांक", data = DataClass.LEGAL)
            @PastOrPresent
            LocalDate sentOn,

            @Field(en = "Report received on", hi = "रिपोर्ट प्राप्ति दिनांक", data = DataClass.LEGAL)
            @PastOrPresent
            Optional<LocalDate> reportedOn) {}

    /** What an officer cannot mend by himself. */
    public enum BlockedBy {
        @Label(en = "Forensic report", hi = "विधि विज्ञान रिपोर्ट")
        FORENSIC_REPORT,
        @Label(en = "Medical report", hi = "चिकित्सा रिपोर्ट")
        MEDICAL_REPORT,
        @Label(en = "Answer of another station or state", hi = "अन्य थाने या राज्य का उत्तर")
        OTHER_STATION,
        @Label(en = "Data of a telecom or internet company", hi = "दूरसंचार / इंटरनेट कम्पनी का डेटा")
        TELECOM_DATA,
        @Label(en = "Order of a court", hi = "न्यायालय का आदेश")
        COURT_ORDER,
        @Label(en = "Vehicle or staff", hi = "वाहन या बल")
        VEHICLE_OR_STAFF,
        @Label(en = "Sanction", hi = "अभियोजन स्वीकृति")
        SANCTION
    }

    /** How the progress was told. */
    public enum ToldBy {
        @Label(en = "Electronically", hi = "इलेक्ट्रॉनिक माध्यम से")
        ELECTRONIC,
        @Label(en = "By letter", hi = "पत्र द्वारा")
        LETTER,
        @Label(en = "In person", hi = "व्यक्तिगत रूप से")
        IN_PERSON
    }

    public static final Form<InvestigationProgress> FORM = Form.of(
                    "investigation-progress",
                    1,
                    Text.of("Progress of the investigation", "विवेचना प्रगति"),
                    InvestigationProgress.class,
                    "BNSS 2023 s.193(3)(ii); form designed from it")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "toldAt",
                    Text.of(
                            "The informant or the victim is told within 90 days, by any means.",
                            "सूचनादाता या पीड़ित को 90 दिन के भीतर किसी भी माध्यम से बताया जाएगा।"),
                    Law.of("BNSS 2023", "193(3)(ii)"))
            .calculate(
                    "personsKnown",
                    Text.of("Persons known in all", "कुल ज्ञात व्यक्ति"),
                    DataClass.LEGAL,
                    Calculation.sum(
                            Calculation.answer("arrested"),
                            Calculation.answer("notArrested"),
                            Calculation.answer("absconding")))
            .calculate("kitsSent", Text.of("Kits sent", "भेजी गई किट"), DataClass.LEGAL, Calculation.rows("kits"))
            .showWhen("blockedSince", answered("blockedBy"))
            .showWhen("toldBy", answered("toldAt"));
}
