package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium in which several people are signed in, and what it had to complain of. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private Browser(String address) {
        this.address = address;
        playwright = Playwright.create();
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    static Browser at(String address) {
        var there = Files.isExecutable(CHROMIUM);
        if (!there && "true".equals(System.getenv("CI_REQUIRE_TOOLS"))) {
            throw new AssertionError("there is no " + CHROMIUM);
        }
        Assumptions.assumeTrue(there, "there is no " + CHROMIUM);
        return new Browser(address);
    }

    /** The page of this person, who signs in once and by our own form. */
    Page of(String account) {
        return pages.computeIfAbsent(account, this::signsIn);
    }

    private Page signsIn(String account) {
        var context = chromium.newContext(new NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1400, 1000));
        context.setDefaultTimeout(60_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            // what the server answered is judged by its status
            if (message.type().equals("error") && !message.text().contains("status of")) {
                complaints.add(account + " console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(account + " page: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(account + " " + response.status() + " "
                        + response.request().method() + " " + response.url());
            }
        });
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address + "/")) {
                complaints.add(account + " leaves us for " + request.url());
            }
        });
        page.navigate(address + "/camunda/app/tasklist/default/");
        page.fill("[name=username]", account);
        page.fill("[name=password]", SampleSchool.PASSWORD);
        page.click(".go");
        page.waitForSelector("[cam-widget-header] .account");
        return page;
    }

    String address() {
        return address;
    }

    /** A refusal was what the test wanted. */
    void forgives(String complaint) {
        assertThat(complaints.removeIf(each -> each.contains(complaint)))
                .as(complaint + " in " + complaints)
                .isTrue();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
