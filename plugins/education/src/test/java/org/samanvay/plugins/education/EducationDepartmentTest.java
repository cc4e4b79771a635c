package org.samanvay.plugins.education;

import java.util.List;
import org.samanvay.plugins.education.outofschool.AbsenceSamples;
import org.samanvay.plugins.education.schoolsafety.SafetySamples;
import org.samanvay.spi.testing.DepartmentContract;

class EducationDepartmentTest extends DepartmentContract<EducationDepartment> {
    @Override
    protected List<? extends Record> samples() {
        return List.of(
                AbsenceSamples.backAtSchool(),
                AbsenceSamples.justNoticed(),
                AbsenceSamples.followUp(),
                SafetySamples.incident(),
                SafetySamples.audit());
    }
}
