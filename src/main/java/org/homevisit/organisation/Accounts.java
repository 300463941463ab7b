package org.homevisit.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the staff. */
@Component
public class Accounts {

    private static final String SELECT = """
            select a.account, a.staff_number, a.name, a.college, a.visitor_role, a.phone, a.email, a.active, g.group_id
            from account a left join account_group g on g.account = a.account
            """;
    private static final String OF_GROUP =
            " where a.active and a.account in (select account from account_group where group_id = :group)";
    private static final String ORDER = " order by a.account, g.group_id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final RememberedTeams teams;

    Accounts(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.teams = new RememberedTeams(clock);
    }

    public Optional<Account> find(String account) {
        var found = jdbc.sql(SELECT + " where a.account = :account" + ORDER)
                .param("account", account)
                .query(new AccountRows());
        return found.stream().findFirst();
    }

    /** By account; unknown ones are absent, inactive ones present. */
    public Map<String, Account> findAll(Collection<String> accounts) {
        var found = new LinkedHashMap<String, Account>();
        for (var chunk : Chunks.of(new LinkedHashSet<>(accounts))) {
            jdbc.sql(SELECT + " where a.account in (:accounts)" + ORDER)
                    .param("accounts", chunk)
                    .query(new AccountRows())
                    .forEach(account -> found.put(account.account(), account));
        }
        return found;
    }

    /** Active accounts of a group: of the college for college groups, all for the centre. */
    public List<Account> inGroup(Group group, String college) {
        if (!group.ofCollege()) {
            return inGroup(group);
        }
        return teams.of(
                group,
                college,
                () -> jdbc.sql(SELECT + OF_GROUP + " and a.college = :college" + ORDER)
                        .param("group", group.id())
                        .param("college", college)
                        .query(new AccountRows()));
    }

    /** Active accounts of a group in the whole school. */
    public List<Account> inGroup(Group group) {
        return teams.of(
                group,
                null,
                () -> jdbc.sql(SELECT + OF_GROUP + ORDER)
                        .param("group", group.id())
                        .query(new AccountRows()));
    }

    List<Account> all() {
        return jdbc.sql(SELECT + ORDER).query(new AccountRows());
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    void add(Collection<Account> accounts) {
        teams.forget();
        batch.batchUpdate("""
                insert into account (staff_number, name, college, visitor_role, phone, email, active, account)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, accounts, Chunks.SIZE, AccountRows::write);
        addGroups(accounts);
    }

    void change(Collection<Account> accounts) {
        teams.forget();
        batch.batchUpdate("""
                update account set staff_number = ?, name = ?, college = ?, visitor_role = ?, phone = ?, email = ?,
                active = ? where account = ?
                """, accounts, Chunks.SIZE, AccountRows::write);
        batch.batchUpdate(
                "delete from account_group where account = ?",
                accounts,
                Chunks.SIZE,
                (statement, account) -> statement.setString(1, account.account()));
        addGroups(accounts);
    }

    private void addGroups(Collection<Account> accounts) {
        var memberships = accounts.stream()
                .flatMap(account -> account.groups().stream().map(group -> List.of(account.account(), group.id())))
                .toList();
        batch.batchUpdate(
                "insert into account_group (account, group_id) values (?, ?)",
                memberships,
                Chunks.SIZE,
                (statement, membership) -> {
                    statement.setString(1, membership.get(0));
                    statement.setString(2, membership.get(1));
                });
    }
}
