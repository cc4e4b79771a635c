package org.samanvay.plugins.industries.enterprise;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.plugins.industries.IndustriesFacts.EnterpriseKind;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;

/**
 * An application for a loan with subsidy. Her being single, and why, is not asked: where a category counts, the District
 * Probation Officer certifies it without the reason.
 */
public record SelfEmploymentApplication(
        @Field(en = "Application received on", hi = "आवेदन प्राप्ति दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Applicant", hi = "आवेदक", data = DataClass.IDENTITY) PersonRef applicant,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.GENERAL, fact = "sex") Sex sex,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(18)
        @Max(120)
        Integer age,

        @Field(en = "Permanent resident of Uttarakhand", hi = "उत्तराखण्ड की/के स्थायी निवासी", data = DataClass.GENERAL, fact = "domiciled")
        YesNo domiciled,

        @Field(en = "Social category", hi = "सामाजिक श्रेणी", data = DataClass.IDENTITY, fact = "socialCategory")
        Optional<SocialCategory> category,

        @Field(
                en = "Category certified by the District Probation Officer",
                hi = "जिला परिवीक्षा अधिकारी द्वारा प्रमाणित श्रेणी",
                data = DataClass.GENERAL,
                hintEn = "The certificate says eligible and names no reason",
                hintHi = "प्रमाण पत्र में केवल पात्रता होती है, कारण नहीं",
                fact = "categoryCertified")
        Optional<YesNo> categoryCertified,

        @Field(en = "That certificate", hi = "वह प्रमाण पत्र", data = DataClass.GENERAL) DocumentRef categoryCertificate,

        @Field(en = "Category of the place", hi = "क्षेत्र श्रेणी", data = DataClass.GENERAL)
        @Listed("district-categories")
        Code placeCategory,

        @Field(en = "Activity", hi = "गतिविधि", data = DataClass.GENERAL) EnterpriseKind activity,

        @Field(en = "Cost of the project in rupees", hi = "परियोजना लागत रुपये में", data = DataClass.GENERAL)
        @Max(2_500_000)
        Money projectCost,

        @Field(en = "Subsidy in per cent", hi = "अनुदान प्रतिशत", data = DataClass.GENERAL)
        @Min(15)
        @Max(30)
        Optional<Integer> subsidyPercent,

        @Field(en = "Bank and branch", hi = "बैंक एवं शाखा", data = DataClass.IDENTITY)
        @Size(min = 2, max = 120)
        String bankBranch,

        @Field(en = "A bank loan is in default", hi = "किसी बैंक ऋण में चूक", data = DataClass.GENERAL, fact = "bankDefault")
        YesNo inDefault,

        @Field(en = "Project report", hi = "परियोजना रिपोर्ट", data = DataClass.GENERAL) DocumentRef projectReport,

        @Field(en = "Training for entrepreneurs attended", hi = "उद्यमिता विकास प्रशिक्षण प्राप्त", data = DataClass.GENERAL)
        Optional<YesNo> trained) {

    public static final Form<SelfEmploymentApplication> FORM = Form.of(
                    "self-employment-application",
                    1,
                    Text.of("Self-employment application", "स्वरोजगार आवेदन"),
                    SelfEmploymentApplication.class,
                    "https://projectsarthi.com/schemes/mmsy-uk; the single status of the portal's form is replaced by a"
                            + " certificate")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Do not ask why she lives alone or what happened to her; no subsidy turns on it.",
                    "यह न पूछें कि वह अकेली क्यों हैं या उनके साथ क्या हुआ; कोई अनुदान इस पर निर्भर नहीं।"))
            .showWhen("categoryCertificate", is("categoryCertified", YesNo.YES));
}
