package org.homevisit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice and poppler, as the people who open our files would; without them the test is skipped, in CI it fails. */
final class Office {

    private Office() {}

    static Path toPdf(Path folder, String name, byte[] office) {
        requireTool("soffice");
        requireTool("pdftotext");
        try {
            var file = Files.write(folder.resolve(name), office);
            run(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    file.toString());
            var pdf = folder.resolve(name.replaceAll("\\.\\w+$", ".pdf"));
            keep(pdf);
            return pdf;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** All text without blanks: how a line is broken does not matter. */
    static String text(Path pdf) {
        return run("pdftotext", "-raw", pdf.toString(), "-").replaceAll("\\s+", "");
    }

    static List<String> pages(Path pdf) {
        var pages = run("pdftotext", "-raw", pdf.toString(), "-").split("\f");
        return Arrays.stream(pages).filter(page -> !page.isBlank()).toList();
    }

    /** To be looked at after the test, in target/documents. */
    static void keep(Path pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.copy(pdf, folder.resolve(pdf.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    static void requireTool(String tool) {
        var there = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        if (!there && "true".equals(System.getenv("CI_REQUIRE_TOOLS"))) {
            throw new AssertionError(tool + " is required in CI");
        }
        Assumptions.assumeTrue(there, tool + " is not installed");
    }

    static String run(String... command) {
        try {
            var output = Files.createTempFile("tool", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var ended = process.waitFor(180, TimeUnit.SECONDS);
            // unzip prints names in the code page of the machine
            var text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            Files.delete(output);
            assertThat(ended && process.exitValue() == 0)
                    .as("%s: %s", command[0], text)
                    .isTrue();
            return text;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
