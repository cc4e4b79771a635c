package org.samanvay.plugins.example;

import java.util.List;
import java.util.Optional;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.testing.DepartmentContract;

class ExampleDepartmentTest extends DepartmentContract<ExampleDepartment> {
    @Override
    protected List<? extends Record> samples() {
        PersonRef reader = new PersonRef("0199a000-0000-7000-8000-000000000001");
        EstablishmentRef library = new EstablishmentRef("0199a000-0000-7000-8000-000000000002");
        return List.of(new ReadingPlace(reader, YesNo.YES, "Garhwali", Optional.of(library)));
    }
}
