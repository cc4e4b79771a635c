package org.samanvay.plugins.socialwelfare.atrocity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/**
 * Heads of Annexure I under which women and children of Scheduled Castes and Tribes mostly claim; the Annexure has more.
 * Sum and parts stand in the name, as read in a copy: nobody has compared them with the gazette.
 */
public final class ReliefHeads {
    private static final String CONVICTION = "25 % FIR, 50 % charge sheet, 25 % conviction";
    private static final String CONVICTION_HI = "25 % एफआईआर, 50 % आरोप पत्र, 25 % दोषसिद्धि";
    private static final String TRIAL = "50 % FIR, 25 % charge sheet, 25 % end of trial";
    private static final String TRIAL_HI = "50 % एफआईआर, 25 % आरोप पत्र, 25 % विचारण की समाप्ति";
    private static final String LATE = "10 % FIR, 50 % charge sheet, 40 % conviction";
    private static final String LATE_HI = "10 % एफआईआर, 50 % आरोप पत्र, 40 % दोषसिद्धि";
    private static final String MEDICAL = "50 % medical report, 25 % charge sheet, 25 % end of trial";
    private static final String MEDICAL_HI = "50 % चिकित्सा रिपोर्ट, 25 % आरोप पत्र, 25 % विचारण की समाप्ति";
    private static final String ACID = "50 % FIR, 50 % medical report";
    private static final String ACID_HI = "50 % एफआईआर, 50 % चिकित्सा रिपोर्ट";
    private static final String DEATH = "50 % post-mortem, 50 % charge sheet";
    private static final String DEATH_HI = "50 % शव परीक्षण, 50 % आरोप पत्र";

    public static final CodeList LIST = new CodeList(
            "relief-heads",
            Text.of("Heads of relief (Annexure I)", "राहत की मदें (अनुलग्नक 1)"),
            List.of(
                    head("8", "Begar, forced or bonded labour", "बेगार, बलात् या बंधुआ श्रम", "1,00,000", CONVICTION, CONVICTION_HI),
                    head("11", "Dedication of a woman as devadasi", "महिला को देवदासी के रूप में समर्पित करना", "1,00,000", CONVICTION, CONVICTION_HI),
                    head(
                            "23",
                            "Touching, acts or gestures of a sexual nature without consent",
                            "सहमति के बिना लैंगिक प्रकृति का स्पर्श, कृत्य या अंगविक्षेप",
                            "2,00,000",
                            CONVICTION,
                            CONVICTION_HI),
                    head("24a", "Acid: gravest injuries", "अम्ल: गम्भीरतम क्षति", "8,25,000", ACID, ACID_HI),
                    head("24b", "Acid: burns of 10 to 30 per cent", "अम्ल: 10 से 30 प्रतिशत दाह", "4,15,000", ACID, ACID_HI),
                    head("24c", "Acid: burns below 10 per cent", "अम्ल: 10 प्रतिशत से कम दाह", "85,000", ACID, ACID_HI),
                    penal("25", "Assault to outrage modesty", "लज्जा भंग के आशय से हमला", "2,00,000", TRIAL, TRIAL_HI, "354", "74"),
                    penal("26", "Sexual harassment", "लैंगिक उत्पीड़न", "2,00,000", TRIAL, TRIAL_HI, "354A", "75"),
                    penal("27", "Assault to disrobe", "निर्वस्त्र करने के आशय से हमला", "2,00,000", TRIAL, TRIAL_HI, "354B", "76"),
                    penal("28", "Voyeurism", "दृश्यरतिकता", "2,00,000", LATE, LATE_HI, "354C", "77"),
                    penal("29", "Stalking", "पीछा करना", "2,00,000", LATE, LATE_HI, "354D", "78"),
                    penal(
                            "32",
                            "Word or gesture to insult modesty",
                            "लज्जा के अनादर के आशय से शब्द या अंगविक्षेप",
                            "2,00,000",
                            CONVICTION,
                            CONVICTION_HI,
                            "509",
                            "79"),
                    head("35", "Forced to leave house or village", "घर या गाँव छोड़ने को विवश करना", "1,00,000", CONVICTION, CONVICTION_HI),
                    head("37", "Harm on an allegation of witchcraft", "डायन बताकर क्षति पहुँचाना", "1,00,000", CONVICTION, CONVICTION_HI),
                    penal("44a", "Rape", "बलात्संग", "5,00,000", MEDICAL, MEDICAL_HI, "375", "63"),
                    penal("44b", "Gang rape", "सामूहिक बलात्संग", "8,25,000", MEDICAL, MEDICAL_HI, "376D", "70"),
                    head("45", "Murder or death", "हत्या या मृत्यु", "8,25,000", DEATH, DEATH_HI),
                    CodeList.Entry.of(
                            "other",
                            Text.of(
                                    "Another head: its number, sum and parts stand in the sanction order",
                                    "अन्य मद: क्रमांक, राशि एवं किस्तें स्वीकृति आदेश में"))),
            "SC/ST (Prevention of Atrocities) Rules 1995, Annexure I as of 14 April 2016, read in a copy; rape, gang rape and"
                    + " the range also at https://business-standard.com/amp/article/pti-stories/"
                    + "new-rules-for-relief-speedy-justice-to-sc-st-victims-of-rape-116042300643_1.html",
            Set.of(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));

    private ReliefHeads() {}

    private static CodeList.Entry head(String item, String en, String hi, String sum, String parts, String partsHi) {
        return CodeList.Entry.of(
                        item,
                        Text.of(
                                "%s. %s: %s rupees; %s".formatted(item, en, sum, parts),
                                "%s. %s: %s रुपये; %s".formatted(item, hi, sum, partsHi)))
                .marked(Mark.UNVERIFIED);
    }

    private static CodeList.Entry penal(
            String item, String en, String hi, String sum, String parts, String partsHi, String ipc, String bns) {
        return head(item, en, hi, sum, parts, partsHi).national(Map.of("IPC", ipc, "BNS", bns));
    }
}
