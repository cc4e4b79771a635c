package org.samanvay.bench.load;

import java.util.List;
import org.samanvay.bench.load.Officers.Officer;

/** (b) The worklist of each centre. */
final class Worklists implements Workload {
    private final List<Officer> officers;
    private final int first;

    Worklists(List<Officer> officers, int first) {
        this.officers = officers;
        this.first = first;
    }

    @Override
    public String title() {
        return "(b) worklist of " + first;
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return officers.stream().map(officer -> request(endpoint, officer)).toList();
    }

    private byte[] request(Endpoint endpoint, Officer officer) {
        return endpoint == Endpoint.OURS
                ? Documents.ask(Documents.WORKLIST, officer.word(), "{\"first\":%d}", first)
                : HttpLine.get(endpoint.path() + "/cases?first=" + first + "&post=" + officer.post(), officer.word());
    }
}
