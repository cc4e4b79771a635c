package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Right;

/**
 * A right, in words that she would use.
 *
 * @param code full code, {@code department.right}
 * @param call whom to call; empty where no channel has been tried yet
 */
@Type("Right")
@Description("Right of women or children, in plain words / महिलाओं या बच्चों का अधिकार, सरल शब्दों में")
public record RightView(
        @NonNull String code,
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull BilingualText title,
        @NonNull BilingualText words,
        @NonNull List<@NonNull RightHolder> holders,
        @NonNull LawView law,
        @NonNull List<@NonNull HelplineView> call,
        @NonNull VerificationView verification,
        @NonNull List<@NonNull Mark> marks) {
    static RightView of(DepartmentDefinition department, Right right) {
        return new RightView(
                department.full(right.code()),
                department.id(),
                BilingualText.of(department.name()),
                BilingualText.of(right.title()),
                BilingualText.of(right.words()),
                right.holders().stream().map(RightHolder::of).sorted().toList(),
                LawView.of(right.law()),
                department.channels().stream()
                        .filter(channel -> right.call().contains(channel.code()) && HelplineView.mayBePrinted(channel))
                        .map(channel -> HelplineView.of(department, channel))
                        .toList(),
                VerificationView.of(right.verification()),
                right.marks().stream().sorted().toList());
    }
}
