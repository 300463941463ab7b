package org.homevisit.security;

import java.util.List;

/** The writes to the engine that go through the one door (design §3.2), under both roots. */
public final class Doors {

    private static final String REST = "/engine-rest";
    private static final String APPS = "/camunda/api/engine/engine/default";

    public static final List<String> TASK = both("/task/{id}/complete", "/task/{id}/submit-form");
    public static final List<String> CLAIM = both("/task/{id}/claim");
    public static final List<String> UNCLAIM = both("/task/{id}/unclaim");
    public static final List<String> START_CAMPAIGN = both("/process-definition/key/Campaign/submit-form");
    public static final List<String> START_OTHER = both(
            "/process-definition/key/{id}/submit-form", "/process-definition/key/{id}/tenant-id/{tenant}/submit-form");
    public static final List<String> START_BY_ID = both("/process-definition/{id}/submit-form");
    public static final List<String> MESSAGE = both("/message");

    private Doors() {}

    private static List<String> both(String... paths) {
        return List.of(paths).stream()
                .flatMap(path -> java.util.stream.Stream.of(REST + path, APPS + path))
                .toList();
    }
}
