package org.samanvay.bench.data;

import java.util.SplittableRandom;

/** Invented names and accounts of what happened; nothing in them is anybody's. */
final class Words {
    private static final String[] FIRST = {
        "Kalpana", "Namuna", "Udahara", "Misala", "Rekha", "Sarla", "Vimla", "Chandra", "Tara", "Usha", "Nila", "Ruhi"
    };
    private static final String[] LAST = {"Kalpit", "Namuna", "Udaharan", "Misal", "Drishtant", "Pratirup"};
    private static final String[] SENTENCES = {
        "यह एक काल्पनिक विवरण है और किसी व्यक्ति से संबंधित नहीं है।",
        "She says that it began after the wedding of a neighbour and has happened several times since.",
        "वह बताती है कि घटना के समय घर में दो अन्य व्यक्ति उपस्थित थे।",
        "She went to a relative's house in the next village and came to the station the following morning.",
        "She asks that nobody calls the number of the household; \"after four in the afternoon\" is safe.",
        "उसने चिकित्सा सहायता ली और उसे परामर्श की आवश्यकता है।",
        "The account was read to her in Hindi, and she agreed that it was written as she told it.",
        "Two children are with her; both go to school and should not miss the examinations next week."
    };

    private Words() {}

    static String name(SplittableRandom random) {
        return FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)] + " (fictitious)";
    }

    /** Two to six sentences, in both languages. */
    static String narrative(SplittableRandom random) {
        int count = 2 + random.nextInt(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return text.toString();
    }

    /** Of a range that no operator gives out. */
    static String phone(SplittableRandom random) {
        return "+91%010d".formatted(random.nextLong(1_000_000_000L));
    }
}
