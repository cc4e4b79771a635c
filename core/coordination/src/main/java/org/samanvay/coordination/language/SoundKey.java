package org.samanvay.coordination.language;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a word sounds, whichever script it is written in: पेंशन, "pension" and "penshan" have one key.
 *
 * <p>Consonants without their breath and place, vowels only as front ({@code I}) and back ({@code U}); {@code a} and the
 * vowel that Devanagari does not write count only at the start. A general transliterator (ICU) would bring fourteen
 * megabytes and still leave the two spellings apart.
 */
public final class SoundKey {
    private static final Map<Integer, String> DEVANAGARI = Map.ofEntries(
            sounds("अआ", "a"),
            sounds("इईएऐऍऎिीेैॅॆ", "I"),
            sounds("उऊओऔऑऒुूोौॉॊ", "U"),
            sounds("ऋृ", "rI"),
            sounds("कख", "k"),
            sounds("गघ", "g"),
            sounds("चछ", "c"),
            sounds("जझ", "j"),
            sounds("टठतथ", "t"),
            sounds("डढदध", "d"),
            sounds("ङञणनंँ", "n"),
            sounds("पफ", "p"),
            sounds("बभ", "b"),
            sounds("म", "m"),
            sounds("य", "y"),
            sounds("र", "r"),
            sounds("लळ", "l"),
            sounds("व", "v"),
            sounds("शषस", "s"),
            sounds("ह", "h"))
            .entrySet().stream()
            .flatMap(sound -> sound.getKey().codePoints().mapToObj(letter -> Map.entry(letter, sound.getValue())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** In this order: what stands first has been replaced when the next is looked for. */
    private static final Map<Pattern, String> LATIN = ordered(
            "(?<=[a-z])[st]ion", "sn",
            "sch", "sk",
            "ck", "k",
            "c*ch", "C",
            "c(?=[eiy])", "s",
            "(?<=[^aeiou])e$", "",
            "[cq]", "k",
            "C", "c",
            "(?<=[bcdgjkpstz])h", "",
            "x", "ks",
            "z", "j",
            "f", "p",
            "(?<=[aeiou])w(?![aeiou])", "",
            "w", "v",
            "(?<=[^aeiou])y(?![aeiou])", "i",
            "^ai", "i",
            "^au", "u",
            "(?<=.)a", "",
            "[ei]", "I",
            "[ou]", "U");

    /** Of many: बच्चों, महिलाएँ, योजनाएँ. */
    private static final Pattern ENDING = Pattern.compile("[ोओेए]?[ंँ]$");

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern NASAL_BEFORE_LIP = Pattern.compile("m(?=[pbm])");

    private SoundKey() {}

    private static Map.Entry<String, String> sounds(String letters, String sound) {
        return Map.entry(letters, sound);
    }

    private static Map<Pattern, String> ordered(String... pairs) {
        Map<Pattern, String> rules = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rules.put(Pattern.compile(pairs[i]), pairs[i + 1]);
        }
        return rules;
    }

    /** @param word one word in Devanagari or Latin letters, digits allowed; of what has no sound the key is empty */
    public static String of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        boolean devanagari = plain.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter)
                == Character.UnicodeScript.DEVANAGARI);
        String key = devanagari ? ofDevanagari(plain) : ofLatin(plain);
        return DOUBLE.matcher(NASAL_BEFORE_LIP.matcher(key).replaceAll("n")).replaceAll("$1");
    }

    private static String ofDevanagari(String word) {
        StringBuilder key = new StringBuilder();
        ENDING.matcher(word).replaceAll("").replace("ज्ञ", "ग्य").codePoints().forEach(letter -> {
            String sound = Character.isDigit(letter)
                    ? String.valueOf(Character.digit(letter, 10))
                    : DEVANAGARI.getOrDefault(letter, "");
            if (!sound.equals("a") || key.isEmpty()) {
                key.append(sound);
            }
        });
        return key.toString();
    }

    private static String ofLatin(String word) {
        String key = word.replaceAll("[^a-z0-9]", "");
        for (Map.Entry<Pattern, String> rule : LATIN.entrySet()) {
            key = rule.getKey().matcher(key).replaceAll(rule.getValue());
        }
        return key;
    }
}
