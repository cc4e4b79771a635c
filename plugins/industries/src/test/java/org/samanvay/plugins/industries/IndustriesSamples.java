package org.samanvay.plugins.industries;

import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.plugins.industries.IndustriesFacts.EnterpriseKind;
import org.samanvay.plugins.industries.enterprise.SelfEmploymentApplication;
import org.samanvay.plugins.industries.enterprise.WomenEnterpriseSupport;
import org.samanvay.spi.Code;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Papers of women who do not exist. A question that is not shown has no answer: null. */
public final class IndustriesSamples {
    private static final PersonRef WOMAN = new PersonRef("0199a000-0000-7000-8000-000000000051");

    private IndustriesSamples() {}

    public static SelfEmploymentApplication application() {
        return new SelfEmploymentApplication(
                LocalDate.of(2026, 9, 1),
                WOMAN,
                Sex.FEMALE,
                34,
                YesNo.YES,
                Optional.empty(),
                Optional.of(YesNo.YES),
                new DocumentRef("District Probation Office", "certificates", "5/2026"),
                new Code("B"),
                EnterpriseKind.SERVICE,
                Money.of(300_000),
                Optional.of(25),
                "Example Bank, Example Branch",
                YesNo.NO,
                new DocumentRef("District Industries Centre", "projects", "17"),
                Optional.empty());
    }

    public static WomenEnterpriseSupport running() {
        return new WomenEnterpriseSupport(
                WOMAN,
                LocalDate.of(2026, 10, 1),
                new Code("MSY"),
                WomenEnterpriseSupport.SupportStage.RUNNING,
                Optional.of("UDYAM-UK-05-0000001"),
                Money.of(300_000),
                Optional.of(Money.of(75_000)),
                2,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 1)));
    }
}
