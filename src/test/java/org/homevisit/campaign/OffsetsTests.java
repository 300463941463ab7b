package org.homevisit.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTests {

    @ParameterizedTest
    @CsvSource({"P3D,P3D", "PT2H,PT2H", "P1W,P7D", "P1DT12H,P1DT12H", "PT36H,P1DT12H", "PT24H,P1D"})
    void spansAreKeptInDaysAndHours(String given, String kept) {
        assertThat(Offsets.read(given)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "P", "P0D", "-P1D", "P-1D", "P1M", "P400D", "PT0.2S", "P999999999999999999D"})
    void whatIsNoSpanBeforeADeadlineIsRefused(String given) {
        assertThat(Offsets.read(given)).isEmpty();
    }

    @Test
    void nothingIsNoSpan() {
        assertThat(Offsets.read(null)).isEmpty();
    }
}
