package org.samanvay.forms;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.fixture.RefugeDepartment;

class GuideTest {
    @Test
    void writesTheGoldenPage() throws IOException {
        Definitions definitions = Definitions.of(List.of(new RefugeDepartment()));

        Golden.assertSame("guide.md", Guide.of(definitions.department("refuge").orElseThrow()));
    }
}
