package org.samanvay.plugins.sidcul.estate;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One stretch of one estate, seen after dark. It is about lamps and roads and about no person. */
public record EstateSafetyAudit(
        @Field(en = "Estate", hi = "औद्योगिक आस्थान", data = DataClass.GENERAL) @Listed("estates") Code estate,

        @Field(en = "Audited at", hi = "ऑडिट का समय", data = DataClass.GENERAL, hintEn = "At least once after 9 at night", hintHi = "कम से कम एक बार रात 9 बजे के बाद")
        @PastOrPresent
        Instant auditedAt,

        @Field(en = "Who took part", hi = "दल में सम्मिलित", data = DataClass.GENERAL)
        @Size(min = 1)
        Set<AuditPartner> team,

        @Field(en = "Stretch of road", hi = "सड़क खंड", data = DataClass.GENERAL)
        @Size(min = 2, max = 120)
        String stretch,

        @Field(en = "Street lights that burn, in per cent", hi = "कार्यरत पथ प्रकाश प्रतिशत", data = DataClass.GENERAL)
        @Min(0)
        @Max(100)
        Integer lightsWorking,

        @Field(en = "Cameras that work", hi = "कार्यरत कैमरे", data = DataClass.GENERAL)
        @Min(0)
        @Max(10_000)
        Integer camerasWorking,

        @Field(en = "Dark spots", hi = "अंधेरे स्थल", data = DataClass.GENERAL)
        @Size(max = 50)
        Optional<List<DarkSpot>> darkSpots,

        @Field(en = "Bus stop, and the last bus", hi = "बस स्टॉप एवं अंतिम बस", data = DataClass.GENERAL)
        @Size(max = 120)
        Optional<String> busStop,

        @Field(en = "Patrol at night", hi = "रात्रि गश्त", data = DataClass.GENERAL) NightPatrol patrol,

        @Field(en = "Public toilets for women", hi = "महिलाओं हेतु सार्वजनिक शौचालय", data = DataClass.GENERAL)
        @Min(0)
        @Max(100)
        Optional<Integer> toilets,

        @Field(en = "Help point or emergency button", hi = "सहायता केन्द्र या आपात बटन", data = DataClass.GENERAL) YesNo helpPoint,

        @Field(en = "Units with women at night", hi = "रात्रि पाली में महिलाओं वाली इकाइयाँ", data = DataClass.GENERAL)
        @Min(0)
        @Max(10_000)
        Integer unitsAtNight,

        @Field(en = "Units with a committee, in per cent", hi = "समिति वाली इकाइयाँ प्रतिशत", data = DataClass.GENERAL)
        @Min(0)
        @Max(100)
        Integer committeeCoverage,

        @Field(en = "Creches in the estate", hi = "आस्थान में शिशु गृह", data = DataClass.GENERAL)
        @Min(0)
        @Max(100)
        Optional<Integer> creches,

        @Field(en = "Distance to a women's hostel in kilometres", hi = "महिला छात्रावास की दूरी किलोमीटर में", data = DataClass.GENERAL)
        @Min(0)
        @Max(200)
        Optional<BigDecimal> hostelDistance,

        @Field(en = "Liquor shop within 500 metres", hi = "500 मीटर के भीतर शराब की दुकान", data = DataClass.GENERAL)
        Optional<YesNo> liquorShop,

        @Field(en = "Points to mend", hi = "सुधार हेतु बिंदु", data = DataClass.GENERAL)
        @Size(max = 50)
        Optional<List<ActionPoint>> actions) {

    /** A place without light or sight. */
    public record DarkSpot(
            @Field(en = "Where", hi = "स्थान", data = DataClass.GENERAL, hintEn = "By road, pole or gate, so that it is found again", hintHi = "सड़क, खंभा या गेट, ताकि पुनः मिल सके")
            @Size(min = 2, max = 160)
            String where,

            @Field(en = "Picture", hi = "चित्र", data = DataClass.GENERAL) Optional<DocumentRef> picture) {}

    /** Something to be done, by whom and until when. */
    public record ActionPoint(
            @Field(en = "What", hi = "क्या", data = DataClass.GENERAL)
            @Size(min = 2, max = 160)
            String what,

            @Field(en = "By whom", hi = "किसके द्वारा", data = DataClass.GENERAL) AuditPartner by,

            @Field(en = "Due on", hi = "नियत तिथि", data = DataClass.GENERAL) LocalDate dueOn,

            @Field(en = "Done on", hi = "पूर्ण दिनांक", data = DataClass.GENERAL)
            @PastOrPresent
            Optional<LocalDate> doneOn) {}

    /** Who audits and who mends. */
    public enum AuditPartner {
        @Label(en = "SIDCUL", hi = "सिडकुल")
        SIDCUL,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Labour", hi = "श्रम")
        LABOUR,
        @Label(en = "Units of the estate", hi = "आस्थान की इकाइयाँ")
        UNITS,
        @Label(en = "Women who work there", hi = "वहाँ कार्यरत महिलाएँ")
        WOMEN_WORKERS,
        @Label(en = "Local body or power supply", hi = "नगर निकाय या विद्युत विभाग")
        LOCAL_BODY,
        @Label(en = "An organisation", hi = "स्वैच्छिक संस्था")
        ORGANISATION
    }

    /** Who passes by at night. */
    public enum NightPatrol {
        @Label(en = "None", hi = "कोई नहीं")
        NONE,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Private guards", hi = "निजी सुरक्षा")
        PRIVATE,
        @Label(en = "Both", hi = "दोनों")
        BOTH
    }

    /** Half for light; the rest in equal parts for patrol, help point, and the share of units with a committee. */
    private static final Calculation SCORE = Calculation.sum(
            half(Calculation.answer("lightsWorking")),
            Calculation.choose(
                    not(is("patrol", NightPatrol.NONE)), Calculation.fixed(15), Calculation.fixed(0)),
            Calculation.choose(is("helpPoint", YesNo.YES), Calculation.fixed(15), Calculation.fixed(0)),
            Calculation.product(
                    Calculation.answer("committeeCoverage"), new Calculation.Fixed(new BigDecimal("0.2"))));

    public static final Form<EstateSafetyAudit> FORM = Form.of(
                    "estate-safety-audit",
                    1,
                    Text.of("Safety audit of an industrial estate", "औद्योगिक आस्थान सुरक्षा ऑडिट"),
                    EstateSafetyAudit.class,
                    "Design proposal; no official form was found")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Walk it after dark with women who work there. Name no person and no complaint.",
                    "अंधेरा होने पर वहाँ कार्यरत महिलाओं के साथ चलकर देखें। किसी व्यक्ति या शिकायत का उल्लेख न करें।"))
            .calculate(
                    "score",
                    Text.of("Score of 100 (design proposal)", "100 में अंक (प्रस्तावित)"),
                    DataClass.GENERAL,
                    SCORE)
            .calculate(
                    "pointsToMend",
                    Text.of("Points to mend", "सुधार हेतु बिंदुओं की संख्या"),
                    DataClass.GENERAL,
                    Calculation.rows("actions"));

    private static Calculation half(Calculation of) {
        return Calculation.product(of, new Calculation.Fixed(new BigDecimal("0.5")));
    }
}
