package org.samanvay.coordination.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samanvay.coordination.catalogue.SoughtWords.Word;
import org.samanvay.coordination.language.Words;
import org.samanvay.spi.Text;

/**
 * Which word stands at which entry, and how near to its name. Some thousand different words: all are looked at for each
 * word that is sought, which takes less than a millisecond.
 */
final class WordIndex {
    /** In the name, spelled so; in the name, sounding so; the same elsewhere. */
    private static final int ELSEWHERE = 2;

    private static final int SOUNDS = 1;

    private final Map<String, Indexed> words = new LinkedHashMap<>();

    private record Indexed(Word word, Map<Integer, Integer> distances) {}

    /** Words by which everybody would call the entry. */
    void addName(int entry, Text name) {
        add(entry, 0, name.en());
        add(entry, 0, name.hi());
    }

    void add(int entry, Text text) {
        add(entry, ELSEWHERE, text.en());
        add(entry, ELSEWHERE, text.hi());
    }

    void add(int entry, String text) {
        add(entry, ELSEWHERE, text);
    }

    private void add(int entry, int distance, String text) {
        for (String word : Words.of(text)) {
            words.computeIfAbsent(word, found -> new Indexed(Word.of(found), new HashMap<>()))
                    .distances()
                    .merge(entry, distance, Math::min);
        }
    }

    /** The entries at which every word stands, each with how far the words are from its name: 0 is nearest. */
    Map<Integer, Integer> find(SoughtWords sought) {
        Map<Integer, Integer> found = null;
        for (Word word : sought.words()) {
            Map<Integer, Integer> here = find(word);
            if (found == null) {
                found = here;
            } else {
                found.keySet().retainAll(here.keySet());
                found.replaceAll((entry, distance) -> distance + here.get(entry));
            }
        }
        return found == null ? Map.of() : found;
    }

    private Map<Integer, Integer> find(Word sought) {
        Map<Integer, Integer> found = new HashMap<>();
        for (Indexed indexed : words.values()) {
            if (sought.isSpelledLike(indexed.word())) {
                indexed.distances().forEach((entry, distance) -> found.merge(entry, distance, Math::min));
            } else if (sought.soundsLike(indexed.word())) {
                indexed.distances().forEach((entry, distance) -> found.merge(entry, distance + SOUNDS, Math::min));
            }
        }
        return found;
    }

}
