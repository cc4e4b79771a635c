package org.samanvay.bench.load;

import java.util.List;
import org.samanvay.bench.load.Officers.Officer;

/** (e) What lies at each centre, what is due first: fifty of all that is open. */
final class WorkOfPosts implements Workload {
    private static final int FIRST = 50;

    private final List<Officer> officers;

    WorkOfPosts(List<Officer> officers) {
        this.officers = officers;
    }

    @Override
    public String title() {
        return "(e) work of a post, " + FIRST + " items";
    }

    @Override
    public List<byte[]> requests(Endpoint endpoint) {
        return officers.stream().map(officer -> request(endpoint, officer)).toList();
    }

    private byte[] request(Endpoint endpoint, Officer officer) {
        return endpoint == Endpoint.OURS
                ? Documents.ask(Documents.WORK, officer.word(), "{\"first\":%d}", FIRST)
                : HttpLine.get(
                        endpoint.path() + "/work?first=" + FIRST + "&post=" + officer.post() + "&department=women-child-welfare",
                        officer.word());
    }
}
