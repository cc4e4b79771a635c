package org.samanvay.plugins.health.medicolegal;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.ConsentAnswer;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.ConsentGivenBy;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One examination; a further one later is a further entry. */
public record MedicoLegalExamination(
        @Field(en = "Arrival", hi = "आगमन", data = DataClass.SAFETY) HospitalArrival arrival,

        @Field(en = "Person", hi = "प्रभावित व्यक्ति", data = DataClass.IDENTITY) Patient patient,

        @Field(en = "Consent", hi = "सहमति", data = DataClass.MEDICAL) ConsentAnswers consent,

        @Field(en = "Police", hi = "पुलिस", data = DataClass.LEGAL) PoliceInformation police,

        @Field(en = "History that treatment depends on", hi = "उपचार हेतु आवश्यक इतिहास", data = DataClass.MEDICAL)
        Optional<MedicalHistory> history,

        @Field(en = "What guides the examination", hi = "परीक्षण का आधार", data = DataClass.LEGAL)
        Optional<ToldToDoctor> told,

        @Field(en = "Examination", hi = "परीक्षण", data = DataClass.MEDICAL) BodyExamination examination,

        @Field(en = "Samples for the laboratory", hi = "प्रयोगशाला हेतु नमूने", data = DataClass.MEDICAL)
        @Size(max = 30)
        Optional<List<Sample>> samples,

        @Field(en = "Treatment", hi = "उपचार", data = DataClass.MEDICAL) CareGiven care,

        @Field(en = "Report", hi = "रिपोर्ट", data = DataClass.MEDICAL) ExaminationReport report) {

    public static final Form<MedicoLegalExamination> FORM = Form.of(
                    "medico-legal-examination",
                    1,
                    Text.of(
                            "Medico-legal examination (sexual violence)",
                            "चिकित्सा-विधिक परीक्षण (लैंगिक हिंसा)"),
                    MedicoLegalExamination.class,
                    "MoHFW guidelines and proforma 2014 (guideline seen, body not); BNSS 2023 s.184(2);"
                            + " https://law.emunshi.ai/bnss/184")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy("examining-doctor", "hospital-in-charge")
            .guidance(Text.of(
                    "Treat first. Ask for consent step by step; no is an answer and changes nothing about the treatment. Do"
                            + " not write her account, and nothing about her past.",
                    "पहले उपचार करें। प्रत्येक चरण पर सहमति लें; मना करना भी उत्तर है और इससे उपचार नहीं रुकता। उसका कथन और उसके"
                            + " अतीत के बारे में कुछ न लिखें।"))
            .lawNote(
                    "consent.givenBy",
                    Text.of(
                            "From 12 years on a child consents to the examination herself.",
                            "12 वर्ष या अधिक आयु की बालिका / बालक परीक्षण हेतु स्वयं सहमति देते हैं।"),
                    Law.of("MoHFW guidelines 2014", "informed consent"))
            .lawNote(
                    "consent.examination",
                    Text.of(
                            "No examination without consent of the woman, or of a person competent to give it on her"
                                    + " behalf.",
                            "महिला की, या उसकी ओर से सहमति देने में सक्षम व्यक्ति की, सहमति के बिना परीक्षण नहीं।"),
                    Law.of("BNSS 2023", "184(7)"))
            .lawNote(
                    "police.informedAt",
                    Text.of(
                            "Every hospital informs the police at once; whether she makes a statement is another question.",
                            "प्रत्येक चिकित्सालय पुलिस को तत्काल सूचना देता है; कथन देना अलग प्रश्न है।"),
                    Law.of("BNSS 2023", "397"))
            .lawNote(
                    "examination.localFindings",
                    Text.of(
                            "The two-finger test is prohibited. No remark on past sexual history.",
                            "टू-फिंगर टेस्ट निषिद्ध है। पिछले यौन इतिहास पर कोई टिप्पणी नहीं।"),
                    Law.of("State of Jharkhand v. Shailendra Kumar Rai", "Supreme Court 2022"))
            .lawNote(
                    "examination.byWomanDoctor",
                    Text.of(
                            "A girl child is examined by a woman doctor, with a person whom she trusts.",
                            "बालिका का परीक्षण महिला चिकित्सक द्वारा, उसके विश्वास के व्यक्ति की उपस्थिति में।"),
                    Law.of("POCSO 2012", "27(2), 27(3)"))
            .lawNote(
                    "history.pregnant",
                    Text.of(
                            "Who ends a pregnancy is not told to anybody but a person whom a law authorises.",
                            "गर्भ समापन कराने वाली महिला का नाम एवं विवरण विधि द्वारा प्राधिकृत व्यक्ति के अतिरिक्त किसी को नहीं बताया जाएगा।"),
                    Law.of("MTP Act 1971", "5A"))
            .lawNote(
                    "examination.tests",
                    Text.of(
                            "A result of an HIV test is told to others only with her consent or by order of a court.",
                            "एचआईवी जाँच का परिणाम उसकी सहमति या न्यायालय के आदेश से ही बताया जाएगा।"),
                    Law.of("HIV and AIDS Act 2017", "8"))
            .showWhen("consent.samples", is("examination", ConsentAnswer.GIVEN))
            .showWhen("consent.givenBy", is("examination", ConsentAnswer.GIVEN))
            .showWhen("consent.refusalPaper", is("examination", ConsentAnswer.REFUSED))
            .showWhen(
                    "consent.guardian",
                    any(is("givenBy", ConsentGivenBy.PARENT), is("givenBy", ConsentGivenBy.GUARDIAN)))
            .showWhen(
                    "consent.guardianStanding",
                    any(is("givenBy", ConsentGivenBy.PARENT), is("givenBy", ConsentGivenBy.GUARDIAN)))
            .showWhen("history.weeksOfPregnancy", is("pregnant", YesNo.YES))
            .showWhen("told", is("consent.examination", ConsentAnswer.GIVEN))
            .showWhen("examination", is("consent.examination", ConsentAnswer.GIVEN))
            .showWhen("samples", is("consent.samples", ConsentAnswer.GIVEN))
            .showWhen("samples.whyNotTaken", is("taken", YesNo.NO))
            .calculate(
                    "injuriesFound",
                    Text.of("Injuries found", "पाई गई चोटों की संख्या"),
                    DataClass.MEDICAL,
                    Calculation.rows("examination.injuries"));
}
