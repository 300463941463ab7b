package org.homevisit.organisation.web;

import org.homevisit.organisation.Actor;
import org.homevisit.organisation.AddCollege;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The colleges; their names are no secret to whoever has signed in. */
@RestController
@RequestMapping("/api/colleges")
class CollegesController {

    record NewCollege(@Nullable String code, @Nullable String name) {}

    private final Colleges colleges;
    private final AddCollege addCollege;

    CollegesController(Colleges colleges, AddCollege addCollege) {
        this.colleges = colleges;
        this.addCollege = addCollege;
    }

    @GetMapping
    Page<College> list(Actor actor) {
        return Page.whole(colleges.all());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    College add(@RequestBody NewCollege college, Actor actor) {
        return addCollege.add(college.code(), college.name(), actor);
    }
}
