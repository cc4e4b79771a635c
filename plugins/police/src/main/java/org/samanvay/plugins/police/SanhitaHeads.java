package org.samanvay.plugins.police;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samanvay.spi.CodeList.Entry;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

/** Crime heads of the Bharatiya Nyaya Sanhita, each beside the section of the Indian Penal Code that it replaces. */
final class SanhitaHeads {
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);

    static final List<Entry> ALL = List.of(
            sanhita("rape", "Rape", "बलात्कार", "64", "376"),
            sanhita("rape-u16", "Rape of girl under 16", "16 वर्ष से कम की बालिका से बलात्कार", "65(1)", "376(3)"),
            sanhita("rape-u12", "Rape of girl under 12", "12 वर्ष से कम की बालिका से बलात्कार", "65(2)", "376AB"),
            sanhita(
                    "rape-death",
                    "Rape causing death or persistent vegetative state",
                    "मृत्यु/अचेतनता कारित बलात्कार",
                    "66",
                    "376A"),
            sanhita(
                    "rape-sep",
                    "Intercourse by husband during separation",
                    "पृथक्करण के दौरान पति द्वारा संभोग",
                    "67",
                    "376B"),
            sanhita(
                    "rape-auth",
                    "Intercourse by person in authority",
                    "प्राधिकार वाले व्यक्ति द्वारा संभोग",
                    "68",
                    "376C"),
            newSince(
                    "rape-deceit",
                    "Intercourse by deceit or false promise of marriage",
                    "छल या विवाह के मिथ्या वचन से संभोग",
                    "69"),
            sanhita("rape-gang", "Gang rape", "सामूहिक बलात्कार", "70(1)", "376D"),
            sanhita(
                    "rape-gang-u18",
                    "Gang rape of girl under 18",
                    "18 वर्ष से कम की बालिका से सामूहिक बलात्कार",
                    "70(2)",
                    "376DA, 376DB"),
            sanhita("rape-repeat", "Repeat rape offender", "बलात्कार का पुनरावृत्त अपराधी", "71", "376E"),
            sanhita("rape-attempt", "Attempt to commit rape", "बलात्कार का प्रयास", "64 r/w 62", "376/511"),
            sanhita(
                    "mur-rape",
                    "Murder with rape or gang rape",
                    "बलात्कार सहित हत्या",
                    "103 r/w 64/70",
                    "302 r/w 376/376D"),
            sanhita("id-disc", "Disclosure of victim identity", "पीड़ित की पहचान उजागर करना", "72", "228A"),
            sanhita(
                    "court-pub",
                    "Publishing court proceedings without permission",
                    "बिना अनुमति न्यायालय कार्यवाही का प्रकाशन",
                    "73",
                    "228A(3)"),
            sanhita("assault", "Assault or force to outrage modesty", "लज्जा भंग हेतु हमला", "74", "354"),
            sanhita("sh", "Sexual harassment", "लैंगिक उत्पीड़न", "75", "354A"),
            sanhita("disrobe", "Assault to disrobe", "निर्वस्त्र करने के आशय से हमला", "76", "354B"),
            sanhita("voyeur", "Voyeurism", "दृश्यरतिकता", "77", "354C"),
            sanhita("stalk", "Stalking", "पीछा करना", "78", "354D"),
            sanhita(
                    "insult",
                    "Word or gesture insulting modesty",
                    "स्त्री की लज्जा का अनादर करने वाला शब्द या संकेत",
                    "79",
                    "509"),
            sanhita("dowry-death", "Dowry death", "दहेज मृत्यु", "80", "304B"),
            sanhita("cohab-deceit", "Cohabitation by deceit", "छल से सहवास", "81", "493"),
            sanhita("bigamy", "Marrying again in lifetime of spouse", "द्विविवाह", "82", "494, 495"),
            sanhita("fraud-mar", "Fraudulent marriage ceremony", "छलपूर्ण विवाह समारोह", "83", "496"),
            sanhita("entice", "Enticing married woman", "विवाहित स्त्री को फुसलाना", "84", "498"),
            sanhita("cruelty", "Cruelty by husband or relatives", "पति/संबंधी द्वारा क्रूरता", "85, 86", "498A"),
            sanhita(
                    "kid-marry",
                    "Kidnapping or abducting a woman to compel marriage",
                    "विवाह हेतु विवश करने के लिए व्यपहरण या अपहरण",
                    "87",
                    "366"),
            sanhita(
                    "misc-cons",
                    "Causing miscarriage (consent, not in good faith)",
                    "गर्भपात कारित करना",
                    "88",
                    "312"),
            sanhita("misc-nocons", "Miscarriage without consent", "बिना सहमति गर्भपात", "89", "313"),
            sanhita("misc-death", "Death by act to cause miscarriage", "गर्भपात में मृत्यु", "90", "314"),
            sanhita("livebirth", "Act to prevent child born alive", "बालक का जीवित जन्म रोकने का कार्य", "91", "315"),
            sanhita("abandon", "Exposing or abandoning child under 12", "बालक का परित्याग", "93", "317"),
            sanhita("conceal", "Concealing birth", "जन्म छिपाना", "94", "318"),
            newSince("hire-child", "Hiring child for offence", "अपराध हेतु बालक को भाड़े पर लेना", "95"),
            sanhita("proc-child", "Procuration of child", "बालक का उपापन", "96", "366A"),
            sanhita(
                    "kid-steal",
                    "Kidnapping or abducting a child under 10 to steal",
                    "चोरी के आशय से दस वर्ष से कम बालक का व्यपहरण या अपहरण",
                    "97",
                    "369"),
            sanhita("sell", "Selling child for prostitution", "वेश्यावृत्ति हेतु बालक का विक्रय", "98", "372"),
            sanhita("buy", "Buying child for prostitution", "वेश्यावृत्ति हेतु बालक का क्रय", "99", "373"),
            sanhita(
                    "sui-child",
                    "Abetment of suicide of a child or a person with mental illness",
                    "बालक को आत्महत्या हेतु दुष्प्रेरण",
                    "107",
                    "305"),
            sanhita("sui", "Abetment of suicide of woman", "स्त्री को आत्महत्या हेतु दुष्प्रेरण", "108", "306"),
            sanhita("acid", "Acid attack", "तेजाब हमला", "124(1)", "326A"),
            sanhita("acid-try", "Attempt to acid attack", "तेजाब हमले का प्रयास", "124(2)", "326B"),
            sanhita("kid", "Kidnapping", "व्यपहरण", "137(2)", "363"),
            sanhita(
                    "kid-murder",
                    "Kidnapping or abducting in order to murder or for ransom",
                    "हत्या या फिरौती हेतु व्यपहरण या अपहरण",
                    "140(1),(2)",
                    "364, 364A"),
            sanhita("import", "Importing girl or boy", "विदेश से बालिका या बालक का आयात", "141", "366B"),
            sanhita("traffic", "Trafficking of person", "मानव तस्करी", "143", "370"),
            sanhita("traffic-exp", "Exploitation of trafficked person", "तस्करी पीड़ित का शोषण", "144", "370A"),
            sanhita("forced-lab", "Unlawful compulsory labour", "बेगार", "146", "374"),
            sanhita(
                    "beg",
                    "Kidnapping or maiming a child for begging",
                    "भिक्षावृत्ति हेतु बालक का व्यपहरण या विकलांगीकरण",
                    "139",
                    "363A"));

    private SanhitaHeads() {}

    private static Entry sanhita(String value, String en, String hi, String bns, String ipc) {
        return Entry.of(value, Text.of(en, hi))
                .national(Map.of("BNS", bns, "IPC", ipc))
                .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION);
    }

    /** An offence that the Penal Code did not know. */
    private static Entry newSince(String value, String en, String hi, String bns) {
        return Entry.of(value, Text.of(en, hi))
                .national(Map.of("BNS", bns))
                .valid(Validity.from(IN_FORCE))
                .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION);
    }
}
