package org.homevisit.review;

/** What a decision or a snapshot is about: an opaque kind and id (<code>college</code>, <code>2022-winter/CS</code>). */
public record Subject(String kind, String id) {

    public static Subject college(String businessKey) {
        return new Subject("college", businessKey);
    }

    public static Subject visit(String visitId) {
        return new Subject("visit", visitId);
    }
}
