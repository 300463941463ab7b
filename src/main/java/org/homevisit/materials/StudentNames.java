package org.homevisit.materials;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.homevisit.organisation.Student;

/**
 * Names files after their student (notice 八(二): 图片以学生名字命名); homonyms are told apart by the last three digits of
 * their number, or by all of them where these are the same too.
 */
final class StudentNames {

    private static final int SUFFIX = 3;

    private final Map<String, String> byNumber = new HashMap<>();

    StudentNames(Collection<Student> students) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> shortened = new HashMap<>();
        for (var student : students) {
            names.merge(student.name(), 1, Integer::sum);
            shortened.merge(withSuffix(student), 1, Integer::sum);
        }
        for (var student : students) {
            byNumber.put(student.number(), name(student, names, shortened));
        }
    }

    String of(Student student) {
        return byNumber.get(student.number());
    }

    private static String name(Student student, Map<String, Integer> names, Map<String, Integer> shortened) {
        if (names.get(student.name()) == 1) {
            return student.name();
        }
        return shortened.get(withSuffix(student)) == 1
                ? withSuffix(student)
                : student.name() + "(" + student.number() + ")";
    }

    private static String withSuffix(Student student) {
        var number = student.number();
        return student.name() + "(" + number.substring(Math.max(0, number.length() - SUFFIX)) + ")";
    }
}
