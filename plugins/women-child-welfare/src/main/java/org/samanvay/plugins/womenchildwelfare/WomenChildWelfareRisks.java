package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Mark;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.RiskInstrument.Band;
import org.samanvay.spi.RiskInstrument.Question;
import org.samanvay.spi.RiskLevel;
import org.samanvay.spi.Text;

/**
 * How danger at home is judged. Both are our own proposal, written for the trial and validated by nobody: no question is
 * taken from a published instrument, and a state that adopts one declares it in their place with its licence. Weights and
 * bands are proposals too; a state lays down its own bands.
 */
final class WomenChildWelfareRisks {
    private static final Set<Mark> PROPOSED = Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);
    private static final String SOURCE = "Design proposal; not a validated instrument";

    static final List<RiskInstrument> ALL = List.of(
            new RiskInstrument(
                    "danger-at-home",
                    1,
                    Text.of("Danger at home", "घर में संकट का आकलन"),
                    Text.of(
                            "Ask her alone, in her own words and only what she wishes to answer. Your own judgement stands"
                                    + " above the score.",
                            "उससे अकेले में, उसकी भाषा में और केवल वही पूछें जिसका वह उत्तर देना चाहे। आपका विवेक अंकों से ऊपर है।"),
                    Set.of(
                            WomenChildWelfarePosts.ONE_STOP_CENTRE_ADMINISTRATOR,
                            "one-stop-centre-counsellor",
                            WomenChildWelfarePosts.PROTECTION_OFFICER,
                            WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER),
                    DataClass.SAFETY,
                    List.of(
                            asked("worse", 2, "Has it become worse or more frequent lately?", "क्या हाल में हिंसा बढ़ी है या बार-बार होने लगी है?"),
                            asked("threat-to-kill", 3, "Has he threatened to kill her or the children?", "क्या उसे या बच्चों को जान से मारने की धमकी दी गई है?"),
                            asked("throat", 3, "Has he ever held her by the throat or stopped her breath?", "क्या कभी उसका गला दबाया गया या साँस रोकी गई?"),
                            asked("weapon", 3, "Has he used or shown a weapon, acid or fuel?", "क्या हथियार, तेज़ाब या ज्वलनशील पदार्थ का उपयोग हुआ या दिखाया गया?"),
                            asked("leaving", 2, "Has she left him, or said that she will?", "क्या वह अलग हुई है, या अलग होने की बात कही है?"),
                            asked("watched", 1, "Is she watched, followed or kept from going out?", "क्या उस पर नज़र रखी जाती है, पीछा होता है या बाहर जाने से रोका जाता है?"),
                            asked("pregnant-or-infant", 1, "Is she pregnant, or has she a child under one year?", "क्या वह गर्भवती है या उसका एक वर्ष से छोटा बच्चा है?"),
                            asked("children-hurt", 2, "Have the children been hurt?", "क्या बच्चों को चोट पहुँचाई गई है?"),
                            asked("alone", 1, "Is there nobody near to whom she can go?", "क्या पास में कोई नहीं है जिसके पास वह जा सके?"),
                            asked("despair", 2, "Does she speak of ending her life?", "क्या वह अपना जीवन समाप्त करने की बात करती है?"),
                            asked("afraid", 2, "Does she herself fear to be badly hurt or killed?", "क्या उसे स्वयं गंभीर चोट या मृत्यु का भय है?")),
                    List.of(
                            new Band(RiskLevel.LOW, 0),
                            new Band(RiskLevel.MEDIUM, 4),
                            new Band(RiskLevel.HIGH, 9),
                            new Band(RiskLevel.CRITICAL, 15)),
                    SOURCE,
                    PROPOSED),
            new RiskInstrument(
                    "child-in-danger",
                    1,
                    Text.of("Child in danger", "संकट में बालक का आकलन"),
                    Text.of(
                            "What you have seen or been told; the child is not questioned for this.",
                            "जो आपने देखा या आपको बताया गया; इसके लिए बालक से प्रश्न न करें।"),
                    Set.of(
                            WomenChildWelfarePosts.CHILD_HELPLINE_COORDINATOR,
                            WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER,
                            WomenChildWelfarePosts.PROTECTION_OFFICER),
                    DataClass.SAFETY,
                    List.of(
                            asked("hurt-lately", 3, "Was the child hurt in the last month?", "क्या पिछले एक माह में बालक को चोट पहुँची?"),
                            asked("same-roof", 3, "Does who is suspected live with the child or come to the house?", "क्या संदिग्ध व्यक्ति बालक के साथ रहता है या घर आता-जाता है?"),
                            asked("no-guardian", 2, "Is there no grown-up who protects the child?", "क्या बालक की रक्षा करने वाला कोई वयस्क नहीं है?"),
                            asked("marriage-arranged", 3, "Is a marriage of the child being arranged?", "क्या बालक का विवाह तय किया जा रहा है?"),
                            asked("missing-from-school", 1, "Is the child missing from school?", "क्या बालक विद्यालय से अनुपस्थित है?"),
                            asked("ran-away", 2, "Has the child run away or spoken of it?", "क्या बालक घर से भागा है या ऐसा कहा है?"),
                            asked("self-harm", 3, "Has the child hurt itself or spoken of it?", "क्या बालक ने स्वयं को चोट पहुँचाई है या ऐसा कहा है?")),
                    List.of(
                            new Band(RiskLevel.LOW, 0),
                            new Band(RiskLevel.MEDIUM, 3),
                            new Band(RiskLevel.HIGH, 6),
                            new Band(RiskLevel.CRITICAL, 10)),
                    SOURCE,
                    PROPOSED));

    private WomenChildWelfareRisks() {}

    private static Question asked(String code, int weight, String en, String hi) {
        return new Question(code, Text.of(en, hi), weight);
    }
}
