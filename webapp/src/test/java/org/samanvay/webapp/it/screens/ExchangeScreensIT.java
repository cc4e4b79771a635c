package org.samanvay.webapp.it.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.it.OwedReturns;

/** Circulars, periodic returns and information requests, each from one office's screen to the other's. */
@OnScreens
class ExchangeScreensIT {
    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void aCircularIsIssuedTakenNoteOfAndWhoHasNotIsListed(Device device, Language language) {
        String subject = language.of("मासिक समीक्षा ", "Monthly review ") + device;
        try (Officer issuer = Officer.signedInAs("dpo.dehradun", device, language).at("/circulars")) {
            issuer.press(issuer.button("परिपत्र जारी करें", "Issue a circular"));
            issuer.press(issuer.button("जारी करें", "Issue"));
            assertThat(issuer.page.locator("dialog .field.wrong")).hasCount(4);
            issuer.field("पत्रांक", "Number of dispatch").fill("12/2026");
            issuer.field("विषय", "Subject").fill(subject);
            issuer.field("पाठ", "Text").fill(issuer.say("सभी नोडल अधिकारी ध्यान दें।", "All nodal officers take note."));
            issuer.typeDay("acknowledge-by", tomorrow());
            issuer.page.locator("dialog").getByLabel(issuer.say("समय (24 घंटे)", "Time (24 hours)"), exactly()).fill("11:00");
            assertThat(issuer.page.locator("dialog [role=status]")).containsText(issuer.say("पदों को जाएगा", "Goes to"));
            issuer.look("circular-issue");
            issuer.press(issuer.button("जारी करें", "Issue"));
            assertThat(issuer.page.locator("tbody tr").first()).isVisible();
            issuer.look("circular-addressees");
        }
        try (Officer addressee = Officer.signedInAs("labour.dehradun", device, language).at("/circulars")) {
            Locator card = addressee.page.locator("article").filter(new Locator.FilterOptions().setHasText(subject)).first();
            addressee.look("circulars");
            addressee.press(card.getByRole(AriaRole.BUTTON));
            assertThat(card).containsText(addressee.say("पावती दी गई", "Noted"));
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK, HI, UK-EDUCATION-DDN-NODAL, education.dehradun", "PHONE, EN, UK-EDUCATION-DDN-NODAL, education.dehradun"})
    void aReturnThatIsMissingIsNamedAndThenGiven(Device device, Language language, String post, String name) throws SQLException {
        OwedReturns.forget();
        OwedReturns.postsMadeOn("2026-01-01", post);
        try {
            try (Officer above = Officer.signedInAs("education.state", device, language).at("/returns")) {
                assertThat(above.page.locator("tbody tr").first()).containsText(above.say("अप्राप्त", "Missing"));
                above.look("returns-missing");
            }
            try (Officer owing = Officer.signedInAs(name, device, language).at("/returns")) {
                owing.press(owing.page.locator("tbody a").first());
                Locator fields = owing.page.locator("form input");
                assertThat(fields.first()).hasValue("0");
                fields.first().fill("many");
                owing.press(owing.button("विवरणी दें", "Give the return"));
                assertThat(owing.page.locator(".field.wrong")).hasCount(1);
                fields.first().fill("3");
                owing.look("return");
                owing.press(owing.button("विवरणी दें", "Give the return"));
                assertThat(owing.page.locator("tbody").first()).containsText(owing.say("दी गई", "Given"));
                owing.look("returns");
            }
        } finally {
            OwedReturns.postsMadeOn("2026-11-01", post);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, HI", "DESK, EN"})
    void departmentsAnswerAnInformationRequestAndWhoAskedSeesThemTogether(Device device, Language language) {
        String question = language.of("क्या समिति गठित है? ", "Is a committee constituted? ") + device;
        String address;
        try (Officer asker = Officer.signedInAs("dpo.dehradun", device, language).at("/information-requests")) {
            asker.press(asker.button("सूचना माँगें", "Ask for information"));
            asker.press(asker.button("अनुरोध भेजें", "Send the request"));
            assertThat(asker.page.locator("dialog .field.wrong")).hasCount(8);
            asker.field("प्रतिष्ठान खोजें", "Find the establishment").fill("Kalpit Primary");
            Locator found = asker.field("प्रतिष्ठान", "Establishment");
            assertThat(found.locator("option")).hasCount(2);
            found.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            asker.field("क्या जानना है", "What is asked").fill(question);
            asker.field("आदेश किसका (कार्यालय)", "Whose order (office)").fill(asker.say("जिलाधिकारी", "District Magistrate"));
            asker.field("आदेश संख्या", "Number of the order").fill("44/2026");
            asker.typeDay("order-date", tomorrow().minusDays(5));
            for (String department : new String[] {"labour", "education"}) {
                asker.press(asker.page.locator("dialog input[value=" + department + "]"));
            }
            asker.typeDay("answer-by", tomorrow().plusDays(6));
            asker.page.locator("dialog").getByLabel(asker.say("समय (24 घंटे)", "Time (24 hours)"), exactly()).fill("17:00");
            asker.typeDay("valid-until", tomorrow().plusDays(60));
            asker.look("information-ask");
            asker.press(asker.button("अनुरोध भेजें", "Send the request"));
            assertThat(asker.page.locator("article")).hasCount(2);
            address = asker.page.url().replaceFirst(".*#", "");
        }
        try (Officer labour = Officer.signedInAs("labour.dehradun", device, language).at("/information-requests")) {
            labour.press(labour.page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText(question))
                    .first()
                    .getByRole(AriaRole.LINK));
            assertThat(labour.page.locator("article")).hasCount(1);
            labour.field("उत्तर", "Answer").fill(labour.say("पंजीकृत है; कोई नोटिस लंबित नहीं।", "Registered; no notice is pending."));
            labour.look("information-answer");
            labour.press(labour.button("उत्तर भेजें", "Send the answer"));
            assertThat(labour.page.locator("article")).containsText(labour.say("उत्तर दिया", "Answered"));
        }
        try (Officer asker = Officer.signedInAs("dpo.dehradun", device, language).at(address)) {
            assertThat(asker.page.locator("article").filter(new Locator.FilterOptions()
                            .setHasText(asker.say("उत्तर लंबित", "Waiting"))))
                    .hasCount(1);
            assertThat(asker.page.locator("main")).containsText(asker.say("पंजीकृत है", "Registered; no notice"));
            asker.look("information-merged");
        }
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(1);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
