package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** One entry, as the answer to storing it. */
@ApplicationScoped
public class EntryPages {
    @Inject
    private AccessKernel kernel;

    @Inject
    private CurrentViewer current;

    @Inject
    private Entries entries;

    public EntryView require(UUID id) {
        return entries.filed(id)
                .map(Entries.Filed::caseFile)
                .flatMap(caseFile -> {
                    CaseAccess access = kernel.require(current.get(), caseFile);
                    return entries.one(Map.of(caseFile, access), id);
                })
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Form entry", "प्ररूप प्रविष्टि")));
    }
}
