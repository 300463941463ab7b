package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** A person's Tasklist: opens a task, claims it, answers its form. */
final class Desk {

    private static final Path SCREENS = Path.of("target/screens");
    private static final String FORM = ".task-card .fjs-form";

    private final Browser browser;
    private final Person person;
    private final Page page;

    Desk(Browser browser, Person person) {
        this.browser = browser;
        this.person = person;
        page = browser.of(person.account());
    }

    /** Opens and claims the task; its form is kept as a picture under the name of the form. */
    Desk opens(String form, String definitionKey, String businessKey) {
        var task = person.task(definitionKey, businessKey);
        page.waitForResponse(
                response -> response.url().contains("/task/" + task + "/form-variables"), () -> show(task));
        page.waitForSelector(FORM);
        var claim = page.locator(".task-card button.claim");
        if (claim.isVisible()) {
            claim.click();
            claim.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        pictures(form);
        return this;
    }

    private void show(String task) {
        if (page.url().contains(task)) {
            page.reload();
        } else {
            page.navigate(browser.address() + "/camunda/app/tasklist/default/#/?task=" + task);
        }
    }

    private void pictures(String form) {
        page.setViewportSize(1400, 1600);
        screenshot(form);
        page.setViewportSize(1400, 1000);
    }

    private void screenshot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    Desk shows(String... texts) {
        assertThat(page.locator(FORM).innerText()).contains(texts);
        return this;
    }

    void approves() {
        choose("通过");
        completes();
    }

    void sendsBack(String remarks) {
        choose("退回");
        page.getByLabel("退回原因").fill(remarks);
        completes();
    }

    Desk choose(String answer) {
        page.locator(FORM + " .fjs-form-field-radio")
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    Desk writes(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    void completes() {
        var answer = submits();
        if (answer.status() != 204) {
            throw new AssertionError(answer.url() + " answered " + answer.status() + ": " + answer.text());
        }
        page.locator(FORM).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The door says no, and Tasklist shows what it says. */
    void isRefused(int status, String sentence) {
        var answer = submits();
        assertThat(answer.status()).isEqualTo(status);
        page.getByText(sentence, new GetByTextOptions().setExact(false)).first().waitFor();
        browser.forgives(status + " POST " + answer.url());
        screenshot("refused-" + status);
    }

    private Response submits() {
        return page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.click(".task-card .form-actions .btn-primary"));
    }
}
