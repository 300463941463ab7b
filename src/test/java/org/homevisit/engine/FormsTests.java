package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasklist 7.24 shows a form whole or not at all, so what it cannot show is found here (engine.md §2.1). */
class FormsTests {

    private static final int SCHEMA = 16;
    private static final Set<String> FIELDS =
            Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio");
    private static final Set<String> SHOWN = Set.of("text", "html", "table", "separator");
    private static final List<String> DECISION = List.of("approved", "remarks");

    /** The keys each form gives (design §3.2); the door takes no other. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry(
                    "open-campaign",
                    List.of(
                            "code",
                            "name",
                            "theme",
                            "visitFrom",
                            "visitTo",
                            "planDeadline",
                            "materialsDeadline",
                            "paperDeadline",
                            "minCoverage",
                            "photosOnsite",
                            "photosVideo",
                            "photosPhone",
                            "mediaRequired",
                            "colleges",
                            "notice")),
            Map.entry("fill-plan", List.of()),
            Map.entry("sign-plan", DECISION),
            Map.entry("seal-plan", DECISION),
            Map.entry("review-plan", DECISION),
            Map.entry("conduct-visit", List.of()),
            Map.entry("check-report", DECISION),
            Map.entry("summarise", List.of()),
            Map.entry("sign-materials", DECISION),
            Map.entry("seal-materials", DECISION),
            Map.entry("review-materials", DECISION),
            Map.entry("receive-paper", DECISION),
            Map.entry("approve-plan-change", DECISION),
            Map.entry("verify-visit", List.of("outcome", "spokeWith", "remarks")),
            Map.entry("conduct-revisit", List.of()),
            Map.entry("compile-campaign-summary", List.of()));

    static Stream<Path> forms() {
        return Models.files("forms", ".form").stream();
    }

    @Test
    void everyFormOfTheDesignIsThere() {
        assertThat(forms().map(FormsTests::name)).containsExactlyInAnyOrderElementsOf(KEYS.keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsOneThatTasklistShows(Path file) throws IOException {
        var form = read(file);

        assertThat(form.get("id").asText()).isEqualTo(name(file));
        assertThat(form.get("schemaVersion").asInt()).isLessThanOrEqualTo(SCHEMA);
        assertThat(form.get("components"))
                .allSatisfy(component -> assertThat(component.get("type").asText())
                        .isIn(Stream.concat(FIELDS.stream(), SHOWN.stream()).toList()));
        assertThat(form.get("components"))
                .extracting(component -> component.get("id").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formGivesItsKeysOnly(Path file) throws IOException {
        var keys = new ArrayList<String>();
        for (var component : read(file).get("components")) {
            if (component.has("key")) {
                assertThat(component.get("type").asText()).isIn(FIELDS);
                keys.add(component.get("key").asText());
            }
        }

        assertThat(keys).isEqualTo(KEYS.get(name(file)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void decisionHasNoDefaultAndAsksForRemarksOnReturn(Path file) throws IOException {
        for (var component : read(file).get("components")) {
            if (component.path("key").asText().equals("approved")) {
                assertThat(component.has("defaultValue")).isFalse();
                assertThat(component.get("validate").get("required").asBoolean())
                        .isTrue();
                assertThat(component.get("values"))
                        .extracting(value -> value.get("value").isBoolean())
                        .containsOnly(true);
            }
            if (component.path("key").asText().equals("remarks")) {
                assertThat(component.get("validate").get("maxLength").asInt()).isEqualTo(2000);
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".form", "");
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
