package org.homevisit.organisation.web;

import org.homevisit.organisation.Actor;
import org.homevisit.organisation.FindStudents;
import org.homevisit.organisation.ShowStudent;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentLeaves;
import org.homevisit.organisation.StudentSearch;
import org.homevisit.organisation.StudentStatus;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Students in the caller's scope. */
@RestController
@RequestMapping("/api/students")
class StudentsController {

    record Leaving(@Nullable String reason) {}

    private final FindStudents findStudents;
    private final ShowStudent showStudent;
    private final StudentLeaves studentLeaves;

    StudentsController(FindStudents findStudents, ShowStudent showStudent, StudentLeaves studentLeaves) {
        this.findStudents = findStudents;
        this.showStudent = showStudent;
        this.studentLeaves = studentLeaves;
    }

    @GetMapping
    Page<StudentLine> list(
            @RequestParam(required = false) @Nullable String college,
            @RequestParam(required = false) @Nullable Integer grade,
            @RequestParam(required = false) @Nullable StudentStatus status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        var search = new StudentSearch(given(college), grade, status, q);
        return findStudents.find(search, PageRequest.of(page, size), actor).map(StudentLine::of);
    }

    /** A form sends the choice of all colleges as blank. */
    private static @Nullable String given(@Nullable String college) {
        return college == null || college.isBlank() ? null : college;
    }

    @GetMapping("/{number}")
    Student one(@PathVariable String number, Actor actor) {
        return showStudent.show(number, actor);
    }

    @PostMapping("/{number}/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void left(@PathVariable String number, @RequestBody Leaving leaving, Actor actor) {
        studentLeaves.leave(number, leaving.reason(), actor);
    }
}
