package org.samanvay.plugins.labour;

import java.util.List;
import org.samanvay.spi.testing.DepartmentContract;

class LabourDepartmentTest extends DepartmentContract<LabourDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                LabourSamples.complaint(),
                LabourSamples.annualReport(),
                LabourSamples.rescue(),
                LabourSamples.nightShift());
    }
}
