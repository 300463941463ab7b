package org.homevisit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTests {

    private final List<String> visits =
            IntStream.range(0, 100).mapToObj("19110%04d"::formatted).toList();

    @Test
    void oneSeedGivesOneSampleWhateverTheOrder() {
        var reversed = new ArrayList<>(visits);
        Collections.reverse(reversed);

        assertThat(Sample.draw(42, reversed, 10))
                .isEqualTo(Sample.draw(42, visits, 10))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedGivesAnother() {
        assertThat(Sample.draw(43, visits, 10)).isNotEqualTo(Sample.draw(42, visits, 10));
    }

    @Test
    void noMoreAreDrawnThanThereAre() {
        assertThat(Sample.draw(1, visits.subList(0, 2), 5)).hasSize(2);
        assertThat(Sample.draw(1, List.<String>of(), 5)).isEmpty();
    }
}
