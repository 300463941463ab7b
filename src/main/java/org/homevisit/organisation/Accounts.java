package org.homevisit.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts of the staff. */
@Component
public class Accounts {

    public Optional<Account> find(String account) {
        throw new UnsupportedOperationException();
    }

    /** By account; unknown ones are absent, inactive ones present. */
    public Map<String, Account> findAll(Collection<String> accounts) {
        throw new UnsupportedOperationException();
    }

    /** Active accounts of a group: of the college for college groups, all for the centre. */
    public List<Account> inGroup(Group group, String college) {
        throw new UnsupportedOperationException();
    }

    /** Active accounts of a group in the whole school. */
    public List<Account> inGroup(Group group) {
        throw new UnsupportedOperationException();
    }
}
