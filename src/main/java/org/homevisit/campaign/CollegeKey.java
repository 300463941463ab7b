package org.homevisit.campaign;

/** A college in a campaign; also the business key of its process (<code>2022-winter/CS</code>). */
public record CollegeKey(String campaign, String college) {

    public String businessKey() {
        return campaign + "/" + college;
    }

    public static CollegeKey parse(String businessKey) {
        var slash = businessKey.indexOf('/');
        return new CollegeKey(businessKey.substring(0, slash), businessKey.substring(slash + 1));
    }
}
