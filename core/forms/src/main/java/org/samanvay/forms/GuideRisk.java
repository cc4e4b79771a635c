package org.samanvay.forms;

import static org.samanvay.forms.GuidePage.both;
import static org.samanvay.forms.GuidePage.cell;
import static org.samanvay.forms.GuidePage.code;

import java.util.List;
import java.util.stream.Collectors;
import org.samanvay.spi.RiskInstrument;

/** The risk instruments of a department's page of the guide. */
final class GuideRisk {
    private final GuidePage page;

    GuideRisk(GuidePage page) {
        this.page = page;
    }

    void write(List<RiskInstrument> instruments) {
        if (instruments.isEmpty()) {
            return;
        }
        page.heading("Risk instruments", "जोखिम आकलन प्रपत्र", true);
        page.table(
                "Code · कोड",
                "Instrument · प्रपत्र",
                "Questions, weight · प्रश्न, भार",
                "Bands as proposed · प्रस्तावित स्तर",
                "Used by · उपयोगकर्ता",
                "Class · वर्ग",
                "Source · स्रोत",
                "Marks · चिह्न");
        for (RiskInstrument instrument : instruments) {
            page.row(
                    code(instrument.versioned()),
                    cell(instrument.name()) + "<br>" + cell(instrument.guidance()),
                    instrument.questions().stream()
                            .map(question -> both(question.words()) + " (" + question.weight() + ")")
                            .collect(Collectors.joining("<br>")),
                    instrument.bands().stream()
                            .map(band -> both(GuideWords.label(band.level())) + " " + band.from() + "+")
                            .collect(Collectors.joining("<br>")),
                    instrument.usedBy().stream().sorted().map(GuidePage::code).collect(Collectors.joining(", ")),
                    instrument.data().name(),
                    instrument.source(),
                    page.marks(instrument.marks()));
        }
    }
}
