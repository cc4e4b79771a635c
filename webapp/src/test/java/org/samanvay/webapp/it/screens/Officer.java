package org.samanvay.webapp.it.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.samanvay.webapp.it.Api;

/** Somebody in front of the screens. Counts what she presses, and notes whatever a page should not do. */
final class Officer implements AutoCloseable {
    private static final Path PICTURES = Path.of(System.getProperty("samanvay.screenshots", "target/screenshots"));
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    final Page page;
    final Language language;
    private final Device device;
    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();
    private int presses;
    private volatile boolean lineLost;

    private Officer(Device device, Language language) {
        this.device = device;
        this.language = language;
        context = Chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(device.width, device.height).setLocale("en-US"));
        context.setDefaultTimeout(15_000);
        context.addInitScript("if (!localStorage.getItem('samanvay.language')) localStorage.setItem('samanvay.language', '"
                + language.code() + "')");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("the server responded with a status of")
                    || (lineLost && (message.text().contains("net::ERR_") || message.text().contains("fetching the script")));
            if (message.type().equals("error") && !expected) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(Api.ADDRESS) && !request.url().startsWith("about:")) {
                faults.add("elsewhere: " + request.url());
            }
        });
    }

    /** At the door, signed in as nobody. */
    static Officer atTheDoor(Device device, Language language) {
        Officer officer = new Officer(device, language);
        officer.page.navigate(Api.ADDRESS + "/");
        return officer;
    }

    /** With the session that the API tests use, too: a password is checked slowly, by design. */
    static Officer signedInAs(String name, Device device, Language language) {
        return inSession(Api.signedInAs(name), device, language);
    }

    /** Of a session that a test has made. */
    static Officer inSession(Api session, Device device, Language language) {
        Officer officer = new Officer(device, language);
        String[] cookie = session.cookie().split("=", 2);
        officer.context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(Api.ADDRESS)));
        return officer;
    }

    /** At the door, or at the dialog that asks again. */
    Officer signIn(String name) {
        field("साइन-इन नाम", "Sign-in name").last().fill(name);
        field("पासवर्ड", "Password").last().fill(Api.PASSWORD);
        button("साइन इन करें", "Sign in").last().click();
        page.locator("input[name=password]").waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return this;
    }

    Officer at(String address) {
        page.navigate(Api.ADDRESS + "/#" + address);
        return this;
    }

    /** The words of a thing in this officer's language. */
    String say(String hi, String en) {
        return language.of(hi, en);
    }

    Locator button(String hi, String en) {
        return page.getByRole(AriaRole.BUTTON, named(say(hi, en)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    Locator heading(String hi, String en) {
        return page.getByRole(AriaRole.HEADING, named(say(hi, en)));
    }

    Locator field(String hi, String en) {
        return page.getByLabel(Pattern.compile("^" + escaped(say(hi, en)) + "( \\(.*\\))?$"));
    }

    /** The browser's regular expressions know no \\Q. */
    private static String escaped(String words) {
        return words.replaceAll("[\\\\.()\\[\\]{}+*?^$|]", "\\\\$0");
    }

    /** Day, month and year of a date field. */
    void typeDay(String field, LocalDate day) {
        Locator parts = page.locator("fieldset").filter(new Locator.FilterOptions().setHas(page.locator("#" + field)));
        parts.locator("input").nth(0).fill(String.valueOf(day.getDayOfMonth()));
        parts.locator("input").nth(1).fill(String.valueOf(day.getMonthValue()));
        parts.locator("input").nth(2).fill(String.valueOf(day.getYear()));
    }

    /** One press of the mouse or the finger. */
    Officer press(Locator what) {
        what.click();
        presses++;
        return this;
    }

    int presses() {
        return presses;
    }

    /** Looks at the screen as it stands: axe finds nothing, nothing runs out of the page, and a picture is kept. */
    Officer look(String name) {
        assertNoSidewaysScrolling();
        List<Rule> found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found)
                .as("%s, %s, %s", name, language, device)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%s-%s.png".formatted(name, language.code(), device.name().toLowerCase(java.util.Locale.ROOT))))
                .setFullPage(true));
        return this;
    }

    /**
     * Narrow, and with letters twice as large, nothing of the screen runs out of the page; and axe finds nothing.
     *
     * @return what is wrong, by the name of the screen
     */
    List<String> reflow(String name) {
        List<String> wrong = new ArrayList<>();
        runsOut(320, "100").forEach(what -> wrong.add(name + " at 320: " + what));
        runsOut(Device.PHONE.width, "200").forEach(what -> wrong.add(name + " in letters of 200 % on a phone: " + what));
        runsOut(640, "200").forEach(what -> wrong.add(name + " in letters of 200 % at 640: " + what));
        runsOut(device.width, "200").forEach(what -> wrong.add(name + " in letters of 200 %: " + what));
        page.setViewportSize(device.width, device.height);
        page.evaluate("() => { document.documentElement.dataset.text = '100'; }");
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(rule -> wrong.add(
                        name + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private List<String> runsOut(int width, String percent) {
        page.setViewportSize(width, device.height);
        return (List<String>) page.evaluate(
                """
                percent => {
                  document.documentElement.dataset.text = percent;
                  const wide = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= wide) return [];
                  return [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > wide + 1 && !each.closest('.table-frame *'))
                    .slice(-3).map(each => each.outerHTML.slice(0, 120));
                }""",
                percent);
    }

    private void assertNoSidewaysScrolling() {
        List<Integer> widths = device == Device.PHONE ? List.of(320, device.width) : List.of(device.width);
        for (int width : widths) {
            page.setViewportSize(width, device.height);
            Object over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(over).as("sideways scrolling at %d", width).isEqualTo(0);
        }
    }

    /** The line to the server is lost, or back; the browser says so on its console. */
    Officer withoutALine(boolean lost) {
        lineLost |= lost;
        context.setOffline(lost);
        return this;
    }

    BrowserContext context() {
        return context;
    }

    /** Whatever a page should not do: errors, violations of its policy, requests to other hosts. */
    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
