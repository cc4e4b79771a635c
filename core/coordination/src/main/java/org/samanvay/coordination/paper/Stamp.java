package org.samanvay.coordination.paper;

import java.util.List;

/**
 * What differs from copy to copy of one sheet.
 *
 * @param copy 1 for the original
 * @param recipient to whom this copy goes, where it is not the addressee; empty for the original
 * @param demonstration whether every page says that nothing in it is real
 */
public record Stamp(int copy, List<String> recipient, boolean demonstration) {
    public Stamp {
        recipient = List.copyOf(recipient);
    }

    @Override
    public String toString() {
        return "Stamp[" + copy + "]";
    }
}
