package org.samanvay.plugins.sidcul;

import java.util.List;
import org.samanvay.spi.testing.DepartmentContract;

class SidculDepartmentTest extends DepartmentContract<SidculDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                SidculSamples.unitWithNightWork(),
                SidculSamples.unitWithoutCommittee(),
                SidculSamples.transport(),
                SidculSamples.audit());
    }
}
