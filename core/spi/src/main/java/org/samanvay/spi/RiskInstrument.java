package org.samanvay.spi;

import java.util.List;
import java.util.Set;

/**
 * Questions by which an officer judges how great a danger is. A version that was used once is never changed: another
 * question, weight or band is another version, and the old one stays declared, so that an old judgement can be read.
 *
 * @param code lower-kebab within the department
 * @param version from 1; the highest is the one in use
 * @param guidance what an officer must know before asking
 * @param usedBy codes of the post kinds of this department that may use it
 * @param data class of every answer and of the result; never general
 * @param bands from which score on the danger is of a level, as proposed; a state lays down its own
 * @param source whose instrument it is, or the words "Design proposal"
 */
public record RiskInstrument(
        String code,
        int version,
        Text name,
        Text guidance,
        Set<String> usedBy,
        DataClass data,
        List<Question> questions,
        List<Band> bands,
        String source,
        Set<Mark> marks) {
    public RiskInstrument {
        usedBy = Set.copyOf(usedBy);
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
        marks = Set.copyOf(marks);
    }

    /** {@code code.v1}: an instrument with its version. */
    public String versioned() {
        return code + ".v" + version;
    }

    /** The score when every question is answered by yes. */
    public int most() {
        return questions.stream().mapToInt(Question::weight).sum();
    }

    /**
     * Answered by yes, no or not known; a yes adds the weight.
     *
     * @param code lower-kebab within the instrument
     * @param weight 1 or more
     */
    public record Question(String code, Text words, int weight) {}

    /** @param from the least score of the level */
    public record Band(RiskLevel level, int from) {}
}
