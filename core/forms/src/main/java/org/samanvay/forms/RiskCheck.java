package org.samanvay.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Mark;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.RiskInstrument.Band;
import org.samanvay.spi.RiskInstrument.Question;
import org.samanvay.spi.RiskLevel;

/** Checks risk instruments: that each can be used by somebody, protects what it learns, and can tell a danger as one. */
final class RiskCheck {
    private final References references;

    RiskCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Place place) {
        for (RiskInstrument instrument : department.riskInstruments()) {
            check(department, instrument, place.at("/" + instrument.versioned()));
        }
    }

    private void check(DepartmentDefinition department, RiskInstrument instrument, Place place) {
        place.requireCode("instrument code", instrument.code());
        if (instrument.version() < 1) {
            place.fault("version %d".formatted(instrument.version()), "count from 1");
        }
        place.requireText("name", instrument.name());
        place.requireText("guidance", instrument.guidance());
        place.requireWords("source", instrument.source(), "name whose instrument it is, or Design proposal");
        if (instrument.marks().isEmpty()) {
            place.fault(
                    "instrument looks validated and is not",
                    "mark it DESIGN_PROPOSAL where it is ours, UNVERIFIED where nobody compared it with its source");
        }
        if (instrument.source().startsWith("Design proposal") && !instrument.marks().contains(Mark.DESIGN_PROPOSAL)) {
            place.fault("proposal without its mark", "mark it DESIGN_PROPOSAL");
        }
        if (instrument.data() == DataClass.GENERAL) {
            place.fault("answers of class GENERAL", "a danger is a matter of safety: give it DataClass.SAFETY");
        }
        if (instrument.usedBy().isEmpty()) {
            place.fault("used by nobody", "name the post kinds that may use it");
        }
        instrument.usedBy().stream()
                .sorted()
                .forEach(post -> references.requirePost(department, post, "using post", place));
        checkQuestions(instrument, place);
        checkBands(instrument, place);
    }

    private static void checkQuestions(RiskInstrument instrument, Place place) {
        if (instrument.questions().isEmpty()) {
            place.fault("instrument without a question", "ask something");
        }
        Set<String> seen = new HashSet<>();
        for (Question question : instrument.questions()) {
            Place at = place.at("/" + question.code());
            at.requireCode("question code", question.code());
            at.requireText("words", question.words());
            if (!seen.add(question.code())) {
                at.fault("question code twice", "give each its own code");
            }
            if (question.weight() < 1) {
                at.fault("weight %d".formatted(question.weight()), "let a yes weigh 1 or more");
            }
        }
    }

    /** The least level begins at nought, each further one above the one before, and the danger can be high. */
    private static void checkBands(RiskInstrument instrument, Place place) {
        List<Band> bands = instrument.bands();
        if (bands.isEmpty() || bands.getFirst().level() != RiskLevel.LOW || bands.getFirst().from() != 0) {
            place.fault("does not begin with LOW from 0", "let the first band be LOW from 0");
        }
        for (int i = 1; i < bands.size(); i++) {
            Band before = bands.get(i - 1);
            Band band = bands.get(i);
            if (band.level().compareTo(before.level()) <= 0 || band.from() <= before.from()) {
                place.fault("%s is not above %s".formatted(band.level(), before.level()), "order them from least to greatest");
            }
        }
        boolean canBeHigh = bands.stream()
                .anyMatch(band -> band.level().needsConference() && band.from() <= instrument.most());
        if (!canBeHigh) {
            place.fault("can never be high", "let HIGH begin at a score that can be reached");
        }
    }
}
