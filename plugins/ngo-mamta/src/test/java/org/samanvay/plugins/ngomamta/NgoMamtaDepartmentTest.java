package org.samanvay.plugins.ngomamta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.testing.DepartmentContract;
import org.samanvay.spi.testing.NeverAsked;

class NgoMamtaDepartmentTest extends DepartmentContract<NgoMamtaDepartment> {
    private static final NgoMamtaDepartment MAMTA = new NgoMamtaDepartment();

    @Override
    protected List<? extends Record> samples() {
        return MamtaSamples.ALL;
    }

    @Test
    void asksNothingThatACounsellorOrARescuedPersonTells() {
        NeverAsked.account(MAMTA);
        NeverAsked.words(MAMTA, "violence", "abuse", "reason", "why", "survivor", "victim", "photo", "category");
    }

    @Test
    void sharesNothingOfASessionOrARescueWithTheServiceOfAnybody() {
        assertThat(MAMTA.services()).allMatch(service -> service.needs().stream().noneMatch(need -> need.startsWith("ngo-")));
    }
}
