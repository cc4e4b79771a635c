package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.stream.Stream;
import org.samanvay.spi.Scheme;

/** What a woman, a mother or a child can get. */
final class WomenChildWelfareSchemes {
    static final List<Scheme> ALL = Stream.of(MotherAndGirlSchemes.ALL, ChildSchemes.ALL, WomenSchemes.ALL)
            .flatMap(List::stream)
            .toList();

    private WomenChildWelfareSchemes() {}
}
