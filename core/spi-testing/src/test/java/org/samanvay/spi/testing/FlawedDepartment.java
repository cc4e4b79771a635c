package org.samanvay.spi.testing;

import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Text;

/** Found by the service loader, but without Hindi and without posts. */
public final class FlawedDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("flawed");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.NGO;
    }

    @Override
    public Text name() {
        return Text.of("Flawed", "");
    }
}
