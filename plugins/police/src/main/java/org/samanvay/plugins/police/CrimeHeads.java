package org.samanvay.plugins.police;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Heads under which offences against women and children are counted, with the sections that belong to each. */
public final class CrimeHeads {
    public static final String CODE = "crime-heads";

    public static final CodeList LIST = new CodeList(
            CODE,
            Text.of("Crime heads", "अपराध शीर्ष"),
            Stream.concat(SanhitaHeads.ALL.stream(), SpecialActHeads.ALL.stream()).toList(),
            "NCRB Crime in India heads (accountabilityindia.in); sections from public tables that disagree in places",
            Set.of(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));

    private CrimeHeads() {}

    /**
     * The heads to which a section belongs; none where no head names just this section.
     *
     * @param act short name as in {@link CodeList.Entry#national()}
     * @param section one section, as in the report
     */
    public static List<String> of(String act, String section) {
        return LIST.entries().stream()
                .filter(head -> List.of(head.national().getOrDefault(act, "").split(", ?")).contains(section))
                .map(CodeList.Entry::value)
                .toList();
    }
}
