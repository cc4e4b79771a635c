package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.plugins.police.fir.FirSamples;
import org.samanvay.spi.testing.DepartmentContract;

class PoliceDepartmentTest extends DepartmentContract<PoliceDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                FirSamples.shortest(),
                FirSamples.zeroFir(),
                FirSamples.received(),
                FirSamples.extract(),
                PoliceSamples.information(),
                PoliceSamples.refused(),
                PoliceSamples.progress(),
                PoliceSamples.marks(),
                PoliceSamples.chargeSheet(),
                PoliceSamples.closure(),
                PoliceSamples.offers(),
                PoliceSamples.steps(),
                PoliceSamples.assessment(),
                PoliceSamples.production(),
                PoliceSamples.missing());
    }
}
