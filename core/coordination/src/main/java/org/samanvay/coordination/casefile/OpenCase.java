package org.samanvay.coordination.casefile;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.person.NewPerson;

/**
 * What is needed to open a case.
 *
 * @param externalNumbers numbers by which other systems know it (FIR, 112 event); searched by keyed hash
 * @param restrictedToPosts when given, only these posts and the opening one see the case
 * @param excludedOffices offices whose officer is accused: for them the case does not exist
 * @param actedAt when the case was begun on paper, where it is entered later; null: just now
 */
@Name("OpenCaseInput")
@Description("What is needed to open a case / प्रकरण खोलने हेतु आवश्यक विवरण")
public record OpenCase(
        @Description("LGD code of the state / राज्य का एलजीडी कोड") int state,
        @Description("LGD code of the district / जिले का एलजीडी कोड") int district,
        @NonNull CaseCategory category,
        @NonNull Channel channel,
        @NonNull List<@NonNull NewPerson> persons,
        @Nullable List<@NonNull String> externalNumbers,
        @Nullable List<@NonNull String> restrictedToPosts,
        @Nullable List<@NonNull String> excludedOffices,
        @Description("When it was begun, of a paper that is entered late / काग़ज़ पर आरंभ होने का वास्तविक समय")
                @Nullable Instant actedAt) {
    public OpenCase {
        persons = List.copyOf(persons);
        externalNumbers = externalNumbers == null ? List.of() : List.copyOf(externalNumbers);
        restrictedToPosts = restrictedToPosts == null ? List.of() : List.copyOf(restrictedToPosts);
        excludedOffices = excludedOffices == null ? List.of() : List.copyOf(excludedOffices);
    }

    /** The same, begun at this moment where it does not say when it was begun. */
    OpenCase begunAt(Instant moment) {
        return new OpenCase(
                state,
                district,
                category,
                channel,
                persons,
                externalNumbers,
                restrictedToPosts,
                excludedOffices,
                actedAt == null ? moment : actedAt);
    }

    /** Never what was told: the persons' identities, and the numbers by which others know the case. */
    @Override
    public String toString() {
        return "OpenCase[" + category + "]";
    }
}
