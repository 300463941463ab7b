package org.homevisit.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentStatus;
import org.junit.jupiter.api.Test;

class StudentNamesTests {

    private static final Student ALONE = student("191102001", "欧阳示例");
    private static final Student FIRST = student("191102034", "张三");
    private static final Student SECOND = student("201102035", "张三");

    @Test
    void aNameThatIsAloneIsTheNameOfTheFile() {
        assertThat(new StudentNames(List.of(ALONE, FIRST)).of(ALONE)).isEqualTo("欧阳示例");
    }

    @Test
    void homonymsAreToldApartByTheEndOfTheirNumber() {
        var names = new StudentNames(List.of(ALONE, FIRST, SECOND));

        assertThat(names.of(FIRST)).isEqualTo("张三(034)");
        assertThat(names.of(SECOND)).isEqualTo("张三(035)");
    }

    @Test
    void homonymsWithTheSameEndAreToldApartByTheWholeNumber() {
        var third = student("211105034", "张三");
        var names = new StudentNames(List.of(FIRST, SECOND, third));

        assertThat(names.of(FIRST)).isEqualTo("张三(191102034)");
        assertThat(names.of(third)).isEqualTo("张三(211105034)");
        assertThat(names.of(SECOND)).isEqualTo("张三(035)");
    }

    private static Student student(String number, String name) {
        return new Student(
                number,
                name,
                "女",
                "CS",
                Level.BACHELOR,
                2019,
                "软件工程",
                "1班",
                null,
                StudentStatus.CURRENT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
