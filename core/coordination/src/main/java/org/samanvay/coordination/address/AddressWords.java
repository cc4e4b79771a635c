package org.samanvay.coordination.address;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of an address when it does not matter how it was written: "मकान 7, शांति नगर" and "House no. 7, Shanti Nagar"
 * leave the same. Of a word only its consonants remain, as both scripts write them; words that every address has are left
 * out; numbers stay in the order in which they were told. Two ways of writing that differ more than that are two addresses:
 * better one repetition missed than a stranger's house taken for hers.
 */
final class AddressWords {
    /** With no number, so many names tell one door from another; fewer may be a whole quarter of a town. */
    private static final int NAMES_WITHOUT_NUMBER = 4;

    private static final int DIGITS_OF_POSTAL_CODE = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+");
    private static final Pattern HYPHEN_IN_NAME = Pattern.compile("(?<=[\\p{L}\\p{M}])\\p{Pd}(?=\\p{L})");

    /** What leads to a door and names none. */
    private static final Set<String> OF_EVERY_ADDRESS = Stream.of(
                    "house", "home", "flat", "floor", "room", "number", "no", "h", "hno", "near", "at", "in", "of", "the",
                    "and", "her", "village", "vill", "gram", "gaon", "post", "po", "office", "ps", "thana", "tehsil", "tahsil",
                    "district", "distt", "dist", "zila", "jila", "makan", "ghar", "ka", "ki", "ke", "uttarakhand", "india", "pin", "code",
                    "मकान", "घर", "हाउस", "फ्लैट", "मंजिल", "कमरा", "नंबर", "नम्बर", "नं", "न", "सं", "संख्या", "ग्राम", "गाँव",
                    "गांव", "डाकघर", "पोस्ट", "थाना", "तहसील", "जिला", "ज़िला", "उत्तराखंड", "उत्तराखण्ड", "भारत", "पिन", "कोड",
                    "निकट", "के", "पास", "में", "पर", "का", "की", "और")
            .map(AddressWords::composed)
            .collect(Collectors.toUnmodifiableSet());

    /** Words that are translated rather than written by ear, and letters of doors. */
    private static final Map<String, String> TRANSLATED = translated(
            "street", "gali", "lane", "gali", "लेन", "gali", "road", "marg", "rd", "marg", "रोड", "marg", "सड़क", "marg", "ए", "a",
            "बी", "b", "सी", "c", "डी", "d", "ई", "e", "सिंह", "singh");

    private static final Map<Character, String> CONSONANTS = consonants();

    private AddressWords() {}

    /**
     * Empty where too little is told to tell one door from another.
     *
     * @param around names that make no difference, for instance of the district in which it lies
     */
    static Optional<String> normalized(String told, Collection<String> around) {
        Set<String> known = around.stream().map(AddressWords::skeleton).collect(Collectors.toSet());
        String joined = HYPHEN_IN_NAME.matcher(composed(told)).replaceAll("");
        List<String> numbers = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        Matcher words = WORD.matcher(joined);
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.codePointAt(0))) {
                addNumber(word, numbers);
            } else if (!OF_EVERY_ADDRESS.contains(word)) {
                String name = TRANSLATED.getOrDefault(word, word);
                String left = name.length() == 1 ? name : skeleton(name);
                if (!left.isEmpty() && !known.contains(left)) {
                    names.add(left);
                }
            }
        }
        boolean tells = names.size() >= (numbers.isEmpty() ? NAMES_WITHOUT_NUMBER : 1);
        return tells ? Optional.of(String.join(" ", numbers) + "|" + String.join(" ", names)) : Optional.empty();
    }

    /** A postal code stands in some addresses only, and names no door. */
    private static void addNumber(String told, List<String> numbers) {
        StringBuilder digits = new StringBuilder();
        told.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
        if (digits.length() != DIGITS_OF_POSTAL_CODE) {
            numbers.add(digits.toString().replaceFirst("^0+(?=.)", ""));
        }
    }

    /** The consonants of a word: aspiration, length and the many spellings of one sound make no difference. */
    private static String skeleton(String word) {
        // A flapped letter is r by ear; what two letters write in one script is one in the other.
        String plain = composed(word)
                .replace("ड\u093C", "र")
                .replace("ढ\u093C", "र")
                .replace("क्ष", "कस")
                .replace("ज्ञ", "ग")
                .replace("gy", "g")
                .replace("x", "ks")
                .replace("ch", "च");
        StringBuilder left = new StringBuilder();
        String before = "";
        for (char letter : plain.toCharArray()) {
            String sound = CONSONANTS.getOrDefault(letter, "");
            // A doubled consonant is written once as often as twice.
            if (!sound.isEmpty() && !sound.equals(before)) {
                left.append(sound);
                before = sound;
            }
        }
        return left.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> translated(String... pairs) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(composed(pairs[i]), pairs[i + 1]);
        }
        return Map.copyOf(words);
    }

    /**
     * The sounds of both scripts. There is no h, which aspirates in one spelling and not in the next, and no y, which is half
     * a vowel; m is n, because the dot above the line stands for either.
     */
    private static Map<Character, String> consonants() {
        Map<Character, String> sounds = new HashMap<>();
        Map.ofEntries(
                        Map.entry("k", "kqcकख"),
                        Map.entry("g", "gगघ"),
                        Map.entry("c", "चछ"),
                        Map.entry("j", "jzजझ"),
                        Map.entry("t", "tटठतथ"),
                        Map.entry("d", "dडढदध"),
                        Map.entry("n", "nmनणङञम\u0902\u0901"),
                        Map.entry("p", "pfपफ"),
                        Map.entry("b", "bबभ"),
                        Map.entry("r", "rरऋ\u0943"),
                        Map.entry("l", "lलळ"),
                        Map.entry("v", "vwव"),
                        Map.entry("s", "sशषस"))
                .forEach((sound, letters) -> letters.chars().forEach(letter -> sounds.put((char) letter, sound)));
        return Map.copyOf(sounds);
    }
}
