package org.homevisit.archive.web;

import org.homevisit.archive.ReadArchive;
import org.homevisit.archive.StudentArchive;
import org.homevisit.organisation.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ArchiveController {

    private final ReadArchive readArchive;

    ArchiveController(ReadArchive readArchive) {
        this.readArchive = readArchive;
    }

    @GetMapping("/api/students/{number}/archive")
    StudentArchive archive(@PathVariable String number, Actor actor) {
        return readArchive.of(number, actor);
    }
}
