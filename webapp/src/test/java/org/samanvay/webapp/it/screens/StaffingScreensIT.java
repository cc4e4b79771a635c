package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.Postings;

/** The administrator at the posts: an officer on leave with a deputy, and one suspended by an order. */
@OnScreens
class StaffingScreensIT {
    private static final LocalDate TODAY = Postings.today();

    @ParameterizedTest
    @CsvSource({"PHONE, HI, UK-LABOUR-HRD-LEO, labour", "DESK, EN, UK-SOCIAL-WELFARE-HRD-BLOCK-ASWO, social-welfare"})
    void aDeputyHoldsThePostDuringLeave(Device device, Language language, String post, String department) {
        Postings.seatedAt(post, "REGULAR", LocalDate.of(2026, 1, 5));
        String deputy = Postings.freshOfficer();
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/posts")) {
            Locator row = rowOf(admin, department);
            admin.press(within(admin, row, "अवकाश …", "Leave …"));
            admin.press(admin.button("अवकाश दर्ज करें", "Record the leave"));
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(4);
            admin.typeDay("leave-from", TODAY);
            admin.typeDay("leave-until", TODAY.plusDays(10));
            admin.field("साइन-इन नाम का आरंभ", "Sign-in name begins with").fill(deputy);
            admin.field("प्रतिनिधि", "Deputy")
                    .selectOption(new SelectOption().setLabel("Namuna (fictitious) (" + deputy + ")"));
            admin.field("आदेश संख्या", "Order number").fill("LEAVE/7/2026");
            admin.typeDay("leave-order-date", TODAY);
            admin.look("leave-with-deputy");
            admin.press(admin.button("अवकाश दर्ज करें", "Record the leave"));
            assertThat(row).containsText(admin.say("प्रतिनिधि", "Deputy"));
            admin.press(within(admin, row, "सभी पदस्थापनाएँ", "All postings"));
            assertThat(admin.page.locator("dialog li")).not().hasCount(0);
            assertThat(admin.page.locator("dialog")).containsText(admin.say("प्रतिनिधि", "Deputy"));
            admin.look("postings-with-deputy");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, EN, UK-INDUSTRIES-HRD-MANAGER, industries", "DESK, HI, UK-EDUCATION-HRD-BEO, education"})
    void aSuspensionNeedsItsOrderAndLeavesThePostVacant(Device device, Language language, String post, String department) {
        Postings.seatedAt(post, "REGULAR", LocalDate.of(2026, 1, 5));
        try (Officer admin = Officer.signedInAs("state.admin", device, language).at("/administration/posts")) {
            Locator row = rowOf(admin, department);
            String name = row.locator("th").innerText();
            admin.press(within(admin, row, "पदस्थापना समाप्त करें", "End posting"));
            admin.typeDay("until", TODAY);
            admin.press(admin.page.getByLabel(admin.say("निलंबन", "Suspension")));
            Locator send = admin.page.locator("dialog .actions button").first();
            admin.press(send);
            assertThat(admin.page.locator("dialog .field.wrong")).hasCount(2);
            admin.field("आदेश संख्या", "Order number").fill("GO 15/2026");
            admin.typeDay("end-order-date", TODAY);
            admin.look("suspension");
            admin.press(send);
            assertThat(admin.page.locator("dialog")).isHidden();
            assertThat(admin.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name)).first())
                    .containsText(admin.say("रिक्त", "Vacant"));
        }
    }

    /** Of the only officer of a test in this department and district. */
    private static Locator rowOf(Officer admin, String department) {
        admin.field("जिला", "District").selectOption("50");
        admin.field("विभाग", "Department").selectOption(department);
        return admin.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Namuna"));
    }

    private static Locator within(Officer admin, Locator row, String hi, String en) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(admin.say(hi, en)).setExact(true));
    }
}
