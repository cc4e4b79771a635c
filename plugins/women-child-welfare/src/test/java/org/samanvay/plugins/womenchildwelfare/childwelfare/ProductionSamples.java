package org.samanvay.plugins.womenchildwelfare.childwelfare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.Code;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Children who do not exist. */
public final class ProductionSamples {
    private static final PersonRef GIRL = new PersonRef("0199a000-0000-7000-8000-000000000001");
    private static final PersonRef MOTHER = new PersonRef("0199a000-0000-7000-8000-000000000002");
    private static final Instant RECEIVED = Instant.parse("2026-10-02T05:30:00Z");

    private ProductionSamples() {}

    /** Before the Committee after nine hours. */
    public static ChildProduction produced() {
        return new ChildProduction(
                child(),
                new ChildFound(
                        RECEIVED,
                        "Example village",
                        new Code("JJ-2-14-xii"),
                        Optional.of(List.of(new ChildFound.FoundWith(MOTHER, "Mother"))),
                        Optional.of("A school bag"),
                        Optional.of(new DocumentRef("Example Station", "FIR register", "42/2026"))),
                new ChildCondition(
                        ChildCondition.PhysicalCondition.WELL,
                        Optional.of(new DocumentRef("Example District Hospital", "OPD register", "9/2026")),
                        YesNo.NO,
                        Optional.of(YesNo.NO)),
                new ChildVoice(YesNo.YES, ChildVoice.WishedPlace.RESIDENTIAL_SCHOOL, YesNo.YES),
                ChildProduction.BroughtBy.PUBLIC_SERVANT,
                new PlaceRef("49"),
                Optional.of(RECEIVED.plusSeconds(9 * 3600)),
                Optional.of(2),
                Optional.of(new DocumentRef("Example Child Welfare Committee", "Production register", "17/2026")));
    }

    /** The paper as it begins. */
    public static ChildProduction justReceived() {
        return new ChildProduction(
                child(),
                new ChildFound(
                        RECEIVED,
                        "Example village",
                        new Code("JJ-2-14-xii"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new ChildCondition(
                        ChildCondition.PhysicalCondition.WELL, Optional.empty(), YesNo.NO, Optional.empty()),
                new ChildVoice(YesNo.YES, ChildVoice.WishedPlace.NOT_SAID, YesNo.UNKNOWN),
                ChildProduction.BroughtBy.CITIZEN,
                new PlaceRef("49"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ProducedChild child() {
        return new ProducedChild(
                GIRL, 15, Sex.FEMALE, Optional.empty(), Optional.of(MOTHER), Optional.of(YesNo.NO), Optional.of(YesNo.NO));
    }
}
