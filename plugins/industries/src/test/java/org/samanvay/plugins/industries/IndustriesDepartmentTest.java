package org.samanvay.plugins.industries;

import java.util.List;
import org.samanvay.spi.testing.DepartmentContract;

class IndustriesDepartmentTest extends DepartmentContract<IndustriesDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(IndustriesSamples.application(), IndustriesSamples.running());
    }
}
