package org.samanvay.coordination.projection;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.samanvay.coordination.entry.EntryView;

/** An entry's answers as the typed fields read them, and the entry they belong to. */
final class EntryAnswers extends AbstractMap<String, Object> {
    private final EntryView entry;

    EntryAnswers(EntryView entry) {
        this.entry = entry;
    }

    EntryView entry() {
        return entry;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return entry.answers().values().entrySet();
    }

    @Override
    public Object get(Object field) {
        return entry.answers().values().get(field);
    }
}
