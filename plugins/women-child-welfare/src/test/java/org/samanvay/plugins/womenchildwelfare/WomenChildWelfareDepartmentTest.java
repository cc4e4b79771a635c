package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.plugins.womenchildwelfare.childwelfare.ProductionSamples;
import org.samanvay.plugins.womenchildwelfare.domesticincident.ReportSamples;
import org.samanvay.plugins.womenchildwelfare.onestopcentre.IntakeSamples;
import org.samanvay.plugins.womenchildwelfare.safetyplan.PlanSamples;
import org.samanvay.spi.testing.DepartmentContract;

class WomenChildWelfareDepartmentTest extends DepartmentContract<WomenChildWelfareDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                IntakeSamples.sheltered(),
                IntakeSamples.counselled(),
                ReportSamples.byProtectionOfficer(),
                ReportSamples.byServiceProvider(),
                ProductionSamples.produced(),
                ProductionSamples.justReceived(),
                PlanSamples.withASchool());
    }
}
