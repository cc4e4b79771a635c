package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the worklist of an officer, all pages of it. */
final class Worklists {
    static final String LIST = "query($post: ID, $kinds: [WorkKind], $first: Int, $after: String) { worklist(post: $post,"
            + " kinds: $kinds, first: $first, after: $after) { nodes { kind id act code due late soon caseNumber name { hi en }"
            + " post { code } } pageInfo { hasNextPage endCursor } counts { kind open late soon } } }";

    private Worklists() {}

    static List<JsonNode> all(Api officer, int atOnce) {
        List<JsonNode> items = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = officer.run(LIST, "post", null, "kinds", null, "first", atOnce, "after", after)
                    .get("worklist");
            page.get("nodes").forEach(items::add);
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return items;
    }

    static List<String> ids(Api officer) {
        return all(officer, 100).stream().map(item -> item.get("id").asText()).toList();
    }

    static List<String> codes(Api officer) {
        return all(officer, 100).stream().map(item -> item.get("code").asText()).toList();
    }
}
