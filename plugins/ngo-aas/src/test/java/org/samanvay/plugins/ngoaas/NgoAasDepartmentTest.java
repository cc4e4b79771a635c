package org.samanvay.plugins.ngoaas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.testing.DepartmentContract;
import org.samanvay.spi.testing.NeverAsked;

class NgoAasDepartmentTest extends DepartmentContract<NgoAasDepartment> {
    private static final NgoAasDepartment AAS = new NgoAasDepartment();

    @Override
    protected List<? extends Record> samples() {
        return AasSamples.ALL;
    }

    @Test
    void asksNothingThatACounsellorIsTold() {
        NeverAsked.account(AAS);
        NeverAsked.words(AAS, "violence", "abuse", "reason", "why", "survivor", "victim", "advised", "remark");
    }

    @Test
    void sharesNothingOfASessionOrAStayWithTheServiceOfAnybody() {
        assertThat(AAS.services()).allMatch(service -> service.needs().stream().noneMatch(need -> need.startsWith("ngo-")));
    }
}
