package org.samanvay.bench.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.samanvay.bench.load.Measurement.Effort;
import org.samanvay.bench.load.Officers.Officer;
import org.samanvay.bench.server.BenchServer;

/**
 * All that is measured at one number of cases.
 *
 * @param first answer of the server
 * @param idleMebibytes resident memory before anything was asked
 * @param busyMebibytes the same after all of the load
 * @param heapMebibytes in use after a full collection, after all of the load
 */
record ScaleRun(
        int cases,
        List<Measurement> measurements,
        FirstAnswer first,
        long idleMebibytes,
        long busyMebibytes,
        long heapMebibytes,
        String load) {

    static ScaleRun of(BenchServer server, int cases, Plan plan) throws IOException, SQLException {
        try (Connection owner = server.connect()) {
            List<Officer> officers = Officers.signIn(owner);
            FirstAnswer first = FirstAnswer.of(server, plan.jvmOptions(), officers.getFirst());
            long pid = server.server().pid();
            long idle = ProcessCpu.residentMebibytes(pid);
            List<Measurement> measurements = new ArrayList<>();
            Indicators.awaitCounted(owner);
            try (Asking asking = new Asking(server.server().address().getPort(), pid, server.databasePid())) {
                for (Workload workload : plan.workloads(owner, officers)) {
                    Measurement measurement = Measurement.of(workload, owner, asking, plan.effort());
                    measurements.add(measurement);
                    Report.line(measurement);
                }
                long busy = ProcessCpu.residentMebibytes(pid);
                long heap = asking.process("?collect")[2] >> 20;
                return new ScaleRun(
                        cases, measurements, first, idle, busy, heap, ProcessCpu.loadAverage());
            }
        }
    }

    /**
     * What is to be done.
     *
     * @param only parts of the titles of the workloads; empty for all
     */
    record Plan(Effort effort, List<String> jvmOptions, List<String> only) {
        List<Workload> workloads(Connection owner, List<Officer> officers) throws SQLException {
            List<Workload> all = new ArrayList<>();
            all.add(new CasePages(owner, officers, false));
            all.add(new CasePages(owner, officers, true));
            all.add(new Worklists(officers, 50));
            all.add(new Accepting(owner, officers));
            all.add(new Indicators(Officers.nodal(owner)));
            all.add(new WorkOfPosts(officers));
            all.add(new NotingDuties(owner, Officers.stations(owner)));
            all.add(new Matrices(owner, Officers.ofTheState(owner)));
            if (!only.isEmpty()) {
                all.removeIf(workload -> only.stream().noneMatch(workload.title()::contains));
            }
            return all;
        }
    }
}
