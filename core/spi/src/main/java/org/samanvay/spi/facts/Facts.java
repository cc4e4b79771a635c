package org.samanvay.spi.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Money;
import org.samanvay.spi.YesNo;

/**
 * The facts about a person that schemes of several departments ask for. Every one may be left out: it is then not
 * known, and its label is the question that would settle it. None tells who the person is, and none marks a person as a
 * survivor: where a category stems from violence, a certificate without the reason is asked for instead.
 */
public record Facts(
        @Field(en = "Is she a woman, is he a man, or is the person transgender?", hi = "लिंग क्या है?", data = DataClass.GENERAL)
        Optional<Sex> sex,

        @Field(en = "How old in completed years?", hi = "आयु पूर्ण वर्षों में कितनी है?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(120) Integer> age,

        @Field(en = "Permanent resident of Uttarakhand?", hi = "क्या उत्तराखण्ड की/के स्थायी निवासी हैं?", data = DataClass.GENERAL)
        Optional<YesNo> domiciled,

        @Field(en = "Which social category?", hi = "सामाजिक श्रेणी कौन सी है?", data = DataClass.GENERAL)
        Optional<SocialCategory> socialCategory,

        @Field(en = "Of a notified minority?", hi = "क्या अधिसूचित अल्पसंख्यक समुदाय से हैं?", data = DataClass.GENERAL)
        Optional<YesNo> minority,

        @Field(en = "On the below-poverty-line list?", hi = "क्या बीपीएल सूची में हैं?", data = DataClass.GENERAL)
        Optional<YesNo> belowPovertyLine,

        @Field(en = "Is there a ration card of the state?", hi = "क्या राज्य का राशन कार्ड है?", data = DataClass.GENERAL)
        Optional<YesNo> rationCard,

        @Field(en = "What is the marital status?", hi = "वैवाहिक स्थिति क्या है?", data = DataClass.GENERAL)
        Optional<MaritalStatus> maritalStatus,

        @Field(en = "Married again?", hi = "क्या पुनर्विवाह हुआ है?", data = DataClass.GENERAL)
        Optional<YesNo> remarried,

        @Field(en = "Disability by certificate, in per cent (0 if none)?", hi = "प्रमाण पत्र के अनुसार दिव्यांगता कितने प्रतिशत है (न हो तो 0)?", data = DataClass.MEDICAL)
        Optional<@Min(0) @Max(100) Integer> disabilityPercent,

        @Field(en = "Own monthly income in rupees?", hi = "स्वयं की मासिक आय कितने रुपये है?", data = DataClass.GENERAL)
        Optional<Money> monthlyIncome,

        @Field(en = "Monthly income of the family in rupees?", hi = "परिवार की मासिक आय कितने रुपये है?", data = DataClass.GENERAL)
        Optional<Money> monthlyFamilyIncome,

        @Field(en = "Yearly income of the family in rupees?", hi = "परिवार की वार्षिक आय कितने रुपये है?", data = DataClass.GENERAL)
        Optional<Money> yearlyFamilyIncome,

        @Field(en = "Does the household live in a village?", hi = "क्या परिवार ग्रामीण क्षेत्र में रहता है?", data = DataClass.GENERAL)
        Optional<YesNo> ruralHousehold,

        @Field(en = "Does she or he pay income tax?", hi = "क्या आयकर देते/देती हैं?", data = DataClass.GENERAL)
        Optional<YesNo> incomeTaxPayer,

        @Field(en = "Does another pension come already?", hi = "क्या कोई अन्य पेंशन पहले से मिल रही है?", data = DataClass.GENERAL)
        Optional<YesNo> otherPension,

        @Field(en = "Pregnant now?", hi = "क्या अभी गर्भवती हैं?", data = DataClass.MEDICAL)
        Optional<YesNo> pregnant,

        @Field(en = "Given birth within the last months?", hi = "क्या हाल में प्रसव हुआ है?", data = DataClass.MEDICAL)
        Optional<YesNo> delivered,

        @Field(en = "Birth in a hospital or health centre, or planned there?", hi = "क्या प्रसव अस्पताल/स्वास्थ्य केन्द्र में हुआ या होना है?", data = DataClass.MEDICAL)
        Optional<YesNo> institutionalDelivery,

        @Field(en = "How many living children?", hi = "जीवित बच्चे कितने हैं?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(20) Integer> livingChildren,

        @Field(en = "How many daughters?", hi = "बेटियाँ कितनी हैं?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(20) Integer> daughters,

        @Field(en = "Which child in order is it about: first, second...?", hi = "बात किस क्रम के बच्चे की है: पहला, दूसरा...?", data = DataClass.GENERAL)
        Optional<@Min(1) @Max(20) Integer> childOrder,

        @Field(en = "Is the child about whom is asked a girl or a boy?", hi = "जिस बच्चे के बारे में पूछा जा रहा है वह बालिका है या बालक?", data = DataClass.GENERAL)
        Optional<Sex> childSex,

        @Field(en = "In paid work?", hi = "क्या वेतन पर काम करती/करते हैं?", data = DataClass.GENERAL)
        Optional<YesNo> employed,

        @Field(en = "In which sector?", hi = "किस क्षेत्र में काम है?", data = DataClass.GENERAL)
        Optional<Sector> sector,

        @Field(en = "How many people work at the place?", hi = "कार्यस्थल पर कितने लोग काम करते हैं?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(1000000) Integer> workplaceSize,

        @Field(en = "Is there work between 9 at night and 6 in the morning?", hi = "क्या रात 9 से सुबह 6 बजे के बीच काम होता है?", data = DataClass.GENERAL)
        Optional<YesNo> nightShift,

        @Field(en = "At a school or college?", hi = "क्या विद्यालय या महाविद्यालय में पढ़ती/पढ़ते हैं?", data = DataClass.GENERAL)
        Optional<YesNo> student,

        @Field(en = "Of school age and not going to school?", hi = "क्या विद्यालय की आयु में हैं और विद्यालय नहीं जाती/जाते?", data = DataClass.GENERAL)
        Optional<YesNo> outOfSchool,

        @Field(en = "In which class?", hi = "किस कक्षा में?", data = DataClass.GENERAL)
        Optional<@Min(1) @Max(12) Integer> schoolClass,

        @Field(en = "In what kind of school?", hi = "किस प्रकार के विद्यालय में?", data = DataClass.GENERAL)
        Optional<SchoolKind> schoolKind,

        @Field(en = "Class 12 passed?", hi = "क्या कक्षा 12 उत्तीर्ण है?", data = DataClass.GENERAL)
        Optional<YesNo> passedClassTwelve,

        @Field(en = "Have both parents died?", hi = "क्या माता-पिता दोनों की मृत्यु हो चुकी है?", data = DataClass.GENERAL)
        Optional<YesNo> orphan,

        @Field(en = "Does the child's mother bring it up alone?", hi = "क्या माँ अकेले पालन-पोषण करती है?", data = DataClass.GENERAL)
        Optional<YesNo> childOfSingleMother,

        @Field(en = "Is it a child in need of care and protection (JJ Act 2015 s.2(14))?", hi = "क्या देखरेख एवं संरक्षण की आवश्यकता वाला बालक/बालिका है (जे.जे. अधिनियम 2015 धारा 2(14))?", data = DataClass.SAFETY)
        Optional<YesNo> childNeedsCare,

        @Field(en = "Does she face violence, at home or elsewhere?", hi = "क्या घर या बाहर हिंसा का सामना कर रही हैं?", data = DataClass.SAFETY)
        Optional<YesNo> facesViolence,

        @Field(en = "Is a safe place to stay needed?", hi = "क्या रहने के लिए सुरक्षित स्थान चाहिए?", data = DataClass.SAFETY)
        Optional<YesNo> needsShelter,

        @Field(en = "Has an FIR or a complaint been made?", hi = "क्या एफआईआर या शिकायत हुई है?", data = DataClass.LEGAL)
        Optional<YesNo> complaintMade,

        @Field(en = "Is a bank loan in default?", hi = "क्या किसी बैंक ऋण में चूक है?", data = DataClass.GENERAL)
        Optional<YesNo> bankDefault,

        @Field(en = "Has the District Probation Officer certified the category, without its reason?", hi = "क्या जिला परिवीक्षा अधिकारी ने श्रेणी प्रमाणित की है (कारण बताए बिना)?", data = DataClass.GENERAL)
        Optional<YesNo> categoryCertified) {}
