package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "0375-2657000, ****7000", "110, ****"})
    void phonesKeepTheirEnds(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张建国, 张*", "欧阳文静, 欧*", "𠮷田, 𠮷*"})
    void namesKeepTheFirstCharacter(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "河南省平顶山市鲁山县, 河南省平顶山市鲁山县",
        "河南省平顶山市鲁山县瓦屋镇3号, 河南省平顶山市鲁山县***",
        "新疆维吾尔自治区喀什地区疏附县托克扎克镇, 新疆维吾尔自治区喀什地区疏附县***",
        "北京市海淀区中关村, 北京市海淀区***",
        "平顶山市新华区体育路, 平顶山市新华区***",
        "瓦屋镇李家庄村12号, ***",
        "建设路小区3号楼, ***"
    })
    void addressesEndAtTheCounty(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Masking.phone(null)).isNull();
        assertThat(Masking.name("")).isEmpty();
        assertThat(Masking.address(null)).isNull();
        assertThat(Masking.belowCounty("瓦屋镇")).isEqualTo("***");
    }
}
