package org.samanvay.plugins.socialwelfare;

import java.util.List;
import org.samanvay.spi.testing.DepartmentContract;

class SocialWelfareDepartmentTest extends DepartmentContract<SocialWelfareDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                SocialWelfareSamples.ofWidow(),
                SocialWelfareSamples.ofFarmer(),
                SocialWelfareSamples.marriage(),
                SocialWelfareSamples.relief(),
                SocialWelfareSamples.reliefOfDependants(),
                SocialWelfareSamples.compensation(),
                SocialWelfareSamples.notArriving());
    }
}
