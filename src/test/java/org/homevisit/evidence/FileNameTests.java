package org.homevisit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../etc/passwd, passwd
            C:\\fakepath\\张三1.jpg, 张三1.jpg
            .., 未命名
            '', 未命名
            a/, 未命名
            .htaccess, htaccess
            """)
    void keepsNoFolder(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void keepsNothingInvisible() {
        assertThat(FileName.clean("张\u0000三\r\n\u202Egpj.exe\u200B")).isEqualTo("张三gpj.exe");
        assertThat(FileName.clean(null)).isEqualTo("未命名");
    }

    @Test
    void cutsButKeepsTheEnding() {
        assertThat(FileName.clean("长".repeat(300) + ".jpeg")).hasSize(200).endsWith("长.jpeg");
        assertThat(FileName.clean("𠮷".repeat(300) + ".mp4")).hasSize(200).endsWith("𠮷.mp4");
        assertThat(FileName.clean("𠮷".repeat(300) + ".jpeg")).hasSize(199).endsWith("𠮷.jpeg");
    }
}
