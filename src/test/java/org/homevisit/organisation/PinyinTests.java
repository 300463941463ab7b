package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTests {

    private final Pinyin pinyin = new Pinyin();

    @Test
    void surnamesAreReadAsSurnames() {
        assertThat(pinyin.of("曾丽")).isEqualTo(new Pinyin.Reading("zengli", "zl"));
        assertThat(pinyin.of("张三")).isEqualTo(new Pinyin.Reading("zhangsan", "zs"));
    }

    @Test
    void namesWithDotsAndForeignLettersAreRead() {
        assertThat(pinyin.of("艾力·买买提").initials()).isEqualTo("almmt");
        assertThat(pinyin.of("O'Neil").full()).isEqualTo("oneil");
    }
}
