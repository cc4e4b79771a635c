package org.samanvay.forms;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The answers of a group that nobody holds a changeable map of: it need not be copied again. */
final class FrozenGroup extends AbstractMap<String, Object> {
    private final Map<String, Object> values;

    private FrozenGroup(Map<String, Object> values) {
        this.values = values;
    }

    /** @param own is given away: whoever made it keeps no hold on it */
    static FrozenGroup of(LinkedHashMap<String, Object> own) {
        return new FrozenGroup(Collections.unmodifiableMap(own));
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public Object get(Object name) {
        return values.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return values.containsKey(name);
    }

    @Override
    public int size() {
        return values.size();
    }
}
