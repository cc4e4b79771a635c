package org.samanvay.plugins.example;

import java.util.List;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.testing.DepartmentContract;

class ExampleDepartmentTest extends DepartmentContract<ExampleDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(new ReadingPlace(new PersonRef("0199a000-0000-7000-8000-000000000001"), YesNo.YES, "Garhwali"));
    }
}
