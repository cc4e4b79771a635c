package org.samanvay.coordination.broken.work;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.spi.Text;

/** Gives posts work and says nothing of what becomes of it. */
public class ForgottenWork implements WorkSource {
    @Override
    public WorkKind kind() {
        return WorkKind.DUTY;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        return new SqlCondition("SELECT 1", List.of());
    }

    @Override
    public Text name(String department, String code) {
        return Text.of(code, code);
    }
}
