package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the start of the sample school where it is and who can sign in. */
@Component
@Profile("demo")
class SayWhoCanSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SayWhoCanSignIn.class);

    private final Environment environment;
    private final Accounts accounts;
    private final Wording wording;

    SayWhoCanSignIn(Environment environment, Accounts accounts, Wording wording) {
        this.environment = environment;
        this.accounts = accounts;
        this.wording = wording;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var address = "http://%s:%s"
                .formatted(
                        environment.getProperty("server.address", "127.0.0.1"),
                        environment.getProperty("local.server.port", "8080"));
        var lines = new ArrayList<String>();
        lines.add(wording.sayInChinese("organisation.signIn.addresses", address));
        lines.add(wording.sayInChinese("organisation.signIn.accounts", SampleSchool.PASSWORD));
        byPlace().forEach((place, names) -> lines.add("  " + place + " " + names));
        LOG.info(String.join(System.lineSeparator(), lines));
    }

    private Map<String, String> byPlace() {
        return accounts.all().stream()
                .filter(Account::active)
                .collect(Collectors.groupingBy(
                        this::place,
                        java.util.TreeMap::new,
                        Collectors.mapping(Account::account, Collectors.joining(" "))));
    }

    private String place(Account account) {
        var college = account.college();
        return college == null ? wording.sayInChinese("organisation.signIn.school") : college;
    }
}
