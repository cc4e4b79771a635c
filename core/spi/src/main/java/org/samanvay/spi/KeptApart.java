package org.samanvay.spi;

import java.util.Set;

/**
 * Why a post's cases are not its department's nodal post's to read.
 *
 * @param source the law that says so, or Design proposal
 */
public record KeptApart(String source, Set<Mark> marks) {
    public KeptApart {
        marks = Set.copyOf(marks);
    }
}
