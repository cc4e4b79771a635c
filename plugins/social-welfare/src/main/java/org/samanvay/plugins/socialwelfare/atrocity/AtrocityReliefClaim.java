package org.samanvay.plugins.socialwelfare.atrocity;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.socialwelfare.bank.BankAccount;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** One claim of relief with its instalments. What happened is in the FIR, which this links to and does not repeat. */
public record AtrocityReliefClaim(
        @Field(en = "Claim received on", hi = "दावा प्राप्ति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Claimant", hi = "दावेदार", data = DataClass.IDENTITY) PersonRef claimant,

        @Field(en = "Category", hi = "वर्ग", data = DataClass.IDENTITY) ScheduledCategory category,

        @Field(en = "Caste certificate", hi = "जाति प्रमाण पत्र", data = DataClass.IDENTITY) DocumentRef casteCertificate,

        @Field(
                en = "FIR",
                hi = "एफआईआर",
                data = DataClass.LEGAL,
                hintEn = "Station, register and number; its text is not repeated",
                hintHi = "थाना, पंजिका एवं संख्या; उसका विवरण न दोहराएँ")
        DocumentRef fir,

        @Field(en = "FIR registered on", hi = "एफआईआर दर्ज होने का दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate firRegisteredOn,

        @Field(en = "Sections, those of the Act among them", hi = "धाराएँ, अधिनियम की धाराओं सहित", data = DataClass.LEGAL)
        @Size(min = 1, max = 20)
        List<SectionApplied> sections,

        @Field(en = "Head of Annexure I", hi = "अनुलग्नक 1 की मद", data = DataClass.LEGAL)
        @Listed("relief-heads")
        Code head,

        @Field(en = "Whole relief in rupees", hi = "कुल अनुमन्य राशि रुपये में", data = DataClass.LEGAL) Money entitled,

        @Field(
                en = "First relief, in cash or kind, given on",
                hi = "प्रथम राहत (नकद या वस्तु) देने का दिनांक",
                data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> firstReliefGivenOn,

        @Field(en = "Instalments", hi = "किस्तें", data = DataClass.LEGAL)
        @Size(max = 8)
        Optional<List<Instalment>> instalments,

        @Field(en = "Claim is made by", hi = "दावा किसके द्वारा", data = DataClass.IDENTITY) ClaimMadeBy madeBy,

        @Field(en = "Bank account", hi = "बैंक खाता", data = DataClass.IDENTITY) BankAccount account,

        @Field(en = "Dependants", hi = "आश्रित", data = DataClass.IDENTITY)
        @Size(min = 1, max = 15)
        List<Dependant> dependants) {

    /** One section of the FIR on which the relief rests. */
    public record SectionApplied(
            @Field(en = "Act", hi = "अधिनियम", data = DataClass.LEGAL) ReliefAct act,

            @Field(en = "Section", hi = "धारा", data = DataClass.LEGAL)
            @Size(min = 1, max = 60)
            String section) {}

    /** Acts that the heads of the Annexure name. */
    public enum ReliefAct {
        @Label(
                en = "Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act 1989",
                hi = "अनुसूचित जाति और अनुसूचित जनजाति (अत्याचार निवारण) अधिनियम 1989")
        ATROCITIES,
        @Label(en = "Bharatiya Nyaya Sanhita 2023", hi = "भारतीय न्याय संहिता 2023")
        BNS,
        @Label(en = "Indian Penal Code 1860", hi = "भारतीय दण्ड संहिता 1860")
        IPC,
        @Label(en = "Another act", hi = "अन्य अधिनियम")
        OTHER
    }

    /** Whom the Act protects. */
    public enum ScheduledCategory {
        @Label(en = "Scheduled Caste", hi = "अनुसूचित जाति")
        SC,
        @Label(en = "Scheduled Tribe", hi = "अनुसूचित जनजाति")
        ST
    }

    /** By the person or, after a death, for those who depended on the person. */
    public enum ClaimMadeBy {
        @Label(en = "The claimant", hi = "स्वयं दावेदार")
        CLAIMANT,
        @Label(en = "Dependants", hi = "आश्रितों द्वारा")
        DEPENDANTS
    }

    public static final Form<AtrocityReliefClaim> FORM = Form.of(
                    "atrocity-relief-claim",
                    1,
                    Text.of("Claim of relief after an atrocity", "अत्याचार राहत दावा"),
                    AtrocityReliefClaim.class,
                    "SC/ST (Prevention of Atrocities) Rules 1995, rule 12(4) and Annexure I; fields by general knowledge of"
                            + " the offices' form")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Relief does not wait for the judgment. Write nothing of what happened: the FIR and the sections are"
                            + " enough for every head.",
                    "राहत निर्णय की प्रतीक्षा नहीं करती। घटना का विवरण न लिखें: प्रत्येक मद हेतु एफआईआर एवं धाराएँ पर्याप्त हैं।"))
            .correctedBy("district-social-welfare-officer")
            .lawNote(
                    "firstReliefGivenOn",
                    Text.of("Within seven days, in cash or in kind.", "सात दिन के भीतर, नकद या वस्तु में।"),
                    Law.of("SC/ST (Prevention of Atrocities) Rules 1995", "12(4)"))
            .lawNote(
                    "claimant",
                    Text.of(
                            "Identity and address are kept confidential; no list of relief shows them.",
                            "पहचान एवं पता गोपनीय रखे जाते हैं; राहत की किसी सूची में नहीं।"),
                    Law.of("SC/ST (Prevention of Atrocities) Act 1989", "15A"))
            .calculate(
                    "inInstalments",
                    Text.of("Sum of the instalments", "किस्तों का योग"),
                    DataClass.LEGAL,
                    Calculation.sumOfRows("instalments", "amount"))
            .calculate(
                    "notYetInInstalments",
                    Text.of("Part of the relief without an instalment", "राहत का शेष भाग"),
                    DataClass.LEGAL,
                    Calculation.difference(
                            Calculation.answer("entitled"), Calculation.sumOfRows("instalments", "amount")))
            .showWhen("account", is("madeBy", ClaimMadeBy.CLAIMANT))
            .showWhen("dependants", is("madeBy", ClaimMadeBy.DEPENDANTS));
}
