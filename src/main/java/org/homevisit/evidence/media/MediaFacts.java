package org.homevisit.evidence.media;

/** What a container holds; seconds are 0 where nothing plays. */
public record MediaFacts(boolean video, boolean audio, double seconds) {

    public boolean plays() {
        return (video || audio) && seconds > 0 && Double.isFinite(seconds);
    }
}
