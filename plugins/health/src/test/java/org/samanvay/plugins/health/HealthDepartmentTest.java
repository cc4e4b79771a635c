package org.samanvay.plugins.health;

import java.util.List;
import org.samanvay.plugins.health.injury.InjurySamples;
import org.samanvay.plugins.health.medicolegal.ExaminationSamples;
import org.samanvay.plugins.health.mentalhealth.ReferralSamples;
import org.samanvay.spi.testing.DepartmentContract;

class HealthDepartmentTest extends DepartmentContract<HealthDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                ExaminationSamples.examined(),
                ExaminationSamples.refused(),
                InjurySamples.burn(),
                ReferralSamples.accepted());
    }
}
