package org.samanvay.plugins.labour;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.time.LocalDate;
import java.util.List;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sector;
import org.samanvay.spi.facts.Sex;

/** What a worker can get, as pages about the laws and schemes say; compared with the gazette by nobody. */
final class LabourSchemes {
    private static final Law MATERNITY_LAW = Law.of("Code on Social Security 2020", "60");
    private static final Law BONDED = Law.of("Central scheme for rehabilitation of bonded labourer 2021", "2021");
    private static final Law CHILD = Law.of("Child and Adolescent Labour (Prohibition and Regulation) Act 1986", "3, 3A, 14B");
    private static final Law SHRAM = Law.of("Code on Social Security 2020", "113");

    private static final String MATERNITY_PAGES =
            "https://www.storyboard18.com/how-it-works/indias-new-labour-codes-expand-womens-access-to-night-shifts-"
                    + "hazardous-sectors-84947.htm ; https://actsofindia.in/section-details/?sectionid=54084";
    private static final String BONDED_PAGES = "https://egovtschemes.com/?p=8372 ; https://orissadiary.com/"
            + "rehabilitation-support-for-bonded-labourers-enhanced-under-new-government-scheme/";
    private static final String UNSEEN = "general knowledge";

    static final Text BANK = Text.of("Bank passbook", "बैंक पासबुक");
    static final Text AADHAAR = Text.of("Aadhaar", "आधार");

    private static final Scheme MATERNITY = Scheme.of(
                    "maternity-benefit",
                    Text.of("Maternity benefit", "प्रसूति प्रसुविधा (मातृत्व लाभ)"),
                    Scheme.Level.UNION,
                    MATERNITY_LAW)
            .gives(
                    Benefit.inKind(Text.of(
                            "Paid leave of 26 weeks, at most 8 of them before the delivery",
                            "26 सप्ताह का सवेतन अवकाश, प्रसव से पूर्व अधिकतम 8 सप्ताह")),
                    Benefit.inKind(Text.of(
                            "From the third child on, with two surviving: 12 weeks, at most 6 before the delivery",
                            "दो जीवित संतानों के बाद: 12 सप्ताह, प्रसव से पूर्व अधिकतम 6 सप्ताह")),
                    Benefit.inKind(Text.of(
                            "For an adopting or commissioning mother: 12 weeks",
                            "दत्तक ग्रहण करने वाली या अधिष्ठात्री माता हेतु: 12 सप्ताह")),
                    Benefit.of(
                            Text.of(
                                    "Medical bonus where the employer gives no free care",
                                    "नियोजक द्वारा निःशुल्क देखभाल न होने पर चिकित्सा बोनस"),
                            Amount.of(3500, Per.ONCE, MATERNITY_PAGES, Mark.UNVERIFIED)),
                    Benefit.inKind(Text.of(
                            "Two nursing breaks a day until the child is 15 months old; a creche where 50 or more work",
                            "बालक के 15 माह का होने तक प्रतिदिन दो पोषण विराम; 50 या अधिक कर्मचारियों पर शिशु गृह")))
            .documents(
                    Text.of(
                            "Proof of pregnancy by a doctor, ASHA, auxiliary nurse or midwife",
                            "चिकित्सक, आशा, एएनएम या दाई द्वारा गर्भावस्था का प्रमाण"),
                    BANK)
            .howToApply(Text.of(
                    "By notice to the employer; where it is refused, to the labour office",
                    "नियोजक को सूचना देकर; अस्वीकार होने पर श्रम कार्यालय में"))
            .decidedBy(Text.of("Employer; Inspector-cum-Facilitator", "नियोजक; निरीक्षक-सह-सुकारक"))
            .requires(
                    criterion("woman", "A woman", "महिला", is("sex", Sex.FEMALE), MATERNITY_LAW),
                    criterion("employed", "In paid work", "वेतन पर कार्यरत", is("employed", YesNo.YES), MATERNITY_LAW),
                    criterion(
                            "mother",
                            "Pregnant, lately delivered, adopting or a commissioning mother",
                            "गर्भवती, हाल में प्रसव, दत्तक ग्रहण या अधिष्ठात्री माता",
                            any(
                                    is("pregnant", YesNo.YES),
                                    is("delivered", YesNo.YES),
                                    is("labour.adopting", YesNo.YES)),
                            MATERNITY_LAW),
                    criterion(
                            "days-worked",
                            "80 days of work with the employer in twelve months",
                            "बारह माह में नियोजक के यहाँ 80 दिन का कार्य",
                            atLeast("labour.daysWorked", 80),
                            MATERNITY_LAW))
            .valid(Validity.from(LocalDate.of(2025, 11, 21)))
            .unverified(MATERNITY_PAGES + "; a state order of December 2025 still cites the Maternity Benefit Act 1961")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private static final Scheme BONDED_LABOUR = Scheme.of(
                    "bonded-labour-rehabilitation",
                    Text.of("Rehabilitation of bonded labourers 2021", "बंधुआ मजदूर पुनर्वास योजना 2021"),
                    Scheme.Level.UNION,
                    BONDED)
            .gives(
                    bonded(0, 30_000, "Immediate cash help", "तत्काल नकद सहायता"),
                    bonded(100_000, 100_000, "A man", "वयस्क पुरुष"),
                    bonded(
                            200_000,
                            200_000,
                            "A woman or a child, at least 1,25,000 of it as annuity",
                            "महिला या बालक, जिसमें कम से कम 1,25,000 वार्षिकी में"),
                    bonded(
                            300_000,
                            300_000,
                            "Trafficking, sexual exploitation, a transgender person or a person with a disability, at"
                                    + " least 2,00,000 of it as annuity",
                            "मानव तस्करी, लैंगिक शोषण, ट्रांसजेंडर या दिव्यांग व्यक्ति, जिसमें कम से कम 2,00,000 वार्षिकी में"))
            .documents(
                    Text.of("Release certificate or order of the summary trial", "मुक्ति प्रमाण पत्र या संक्षिप्त विचारण का आदेश"),
                    Text.of("Proof of identity", "पहचान पत्र"),
                    BANK)
            .howToApply(Text.of(
                    "From the District Magistrate, out of the district's rehabilitation fund",
                    "जिला मजिस्ट्रेट से, जिला बंधुआ श्रमिक पुनर्वास निधि से"))
            .decidedBy(Text.of("District Magistrate", "जिला मजिस्ट्रेट"))
            .requires(criterion(
                    "released",
                    "A release certificate",
                    "मुक्ति प्रमाण पत्र",
                    is("labour.releaseCertificate", YesNo.YES),
                    BONDED))
            .valid(Validity.from(LocalDate.of(2022, 1, 27)))
            .unverified(BONDED_PAGES)
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private static final Scheme CHILD_LABOUR = Scheme.of(
                    "child-labour-rehabilitation",
                    Text.of("Rescue and rehabilitation of children at work", "बाल श्रम मुक्ति एवं पुनर्वास"),
                    Scheme.Level.UNION,
                    CHILD)
            .gives(
                    Benefit.inKind(Text.of(
                            "Rescue, production before the Child Welfare Committee, admission to a school again",
                            "मुक्ति, बाल कल्याण समिति के समक्ष प्रस्तुति, विद्यालय में पुनः प्रवेश")),
                    Benefit.of(
                            Text.of(
                                    "Payment of the government into the rehabilitation fund for the child",
                                    "बालक हेतु पुनर्वास निधि में सरकार का अंशदान"),
                            Amount.of(15_000, Per.ONCE, UNSEEN, Mark.UNVERIFIED)))
            .documents(Text.of("Proof of age, if any", "आयु का प्रमाण, यदि हो"), Text.of("Inspection report", "निरीक्षण रिपोर्ट"))
            .howToApply(Text.of(
                    "Anybody tells Child Helpline 1098, 112, the labour office or the PENCIL portal",
                    "कोई भी चाइल्ड हेल्पलाइन 1098, 112, श्रम कार्यालय या पेंसिल पोर्टल पर सूचना दे सकता है"))
            .decidedBy(Text.of("Labour department with the district task force", "जिला टास्क फोर्स के साथ श्रम विभाग"))
            .requires(
                    criterion("working", "Found at work", "कार्य करते पाए गए", is("employed", YesNo.YES), CHILD),
                    criterion(
                            "age-or-hazard",
                            "Below 14 in any work, or 14 to 17 in hazardous work",
                            "किसी भी कार्य में 14 वर्ष से कम, या परिसंकटमय कार्य में 14 से 17 वर्ष",
                            any(
                                    atMost("age", 13),
                                    all(
                                            atLeast("age", 14),
                                            atMost("age", 17),
                                            is("labour.hazardousWork", YesNo.YES))),
                            CHILD))
            .unverified("https://bihar.pscnotes.com/polity-dmpq/dmpq-outline-the-provisions-of-child-labour-prohibition-and-"
                    + "regulation-act-2016-acts/")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private static final Scheme E_SHRAM = Scheme.of(
                    "e-shram",
                    Text.of("e-Shram registration", "ई-श्रम पंजीकरण"),
                    Scheme.Level.UNION,
                    SHRAM)
            .gives(Benefit.inKind(Text.of(
                    "A card with a number of 12 digits, the way to further schemes",
                    "12 अंकों की यूएएन संख्या वाला कार्ड, अन्य योजनाओं का द्वार")))
            .documents(AADHAAR, Text.of("Mobile number", "मोबाइल नंबर"), BANK)
            .howToApply(Text.of("On eshram.gov.in or at a common service centre", "eshram.gov.in पर या जन सेवा केन्द्र में"))
            .decidedBy(Text.of("Ministry of Labour and Employment", "श्रम एवं रोजगार मंत्रालय"))
            .requires(
                    criterion(
                            "aged",
                            "16 to 59 years old",
                            "आयु 16 से 59 वर्ष",
                            all(atLeast("age", 16), atMost("age", 59)),
                            SHRAM),
                    criterion(
                            "unorganised",
                            "Works outside the organised sector",
                            "असंगठित क्षेत्र में कार्यरत",
                            not(is("sector", Sector.ORGANISED)),
                            SHRAM),
                    criterion(
                            "no-fund",
                            "Member neither of the provident fund nor of state insurance",
                            "न भविष्य निधि के सदस्य, न कर्मचारी राज्य बीमा के",
                            is("labour.fundOrInsuranceMember", YesNo.NO),
                            SHRAM),
                    criterion("no-tax", "Pays no income tax", "आयकर दाता नहीं", is("incomeTaxPayer", YesNo.NO), SHRAM))
            .unverified(UNSEEN)
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    static final List<Scheme> ALL = List.of(
            MATERNITY,
            ConstructionBoardSchemes.MATERNITY,
            ConstructionBoardSchemes.MARRIAGE,
            BONDED_LABOUR,
            CHILD_LABOUR,
            E_SHRAM);

    private LabourSchemes() {}

    private static Benefit bonded(long atLeast, long atMost, String en, String hi) {
        return Benefit.of(Text.of(en, hi), Amount.between(atLeast, atMost, Per.ONCE, BONDED_PAGES, Mark.UNVERIFIED));
    }

    static Criterion criterion(String code, String en, String hi, Condition condition, Law law) {
        return Criterion.of(code, Text.of(en, hi), condition, law, Mark.UNVERIFIED);
    }
}
