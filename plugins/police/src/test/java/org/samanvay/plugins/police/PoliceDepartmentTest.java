package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.plugins.police.fir.FirSamples;
import org.samanvay.spi.testing.DepartmentContract;

class PoliceDepartmentTest extends DepartmentContract<PoliceDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(FirSamples.shortest(), FirSamples.zeroFir(), FirSamples.extract());
    }
}
