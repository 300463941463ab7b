package org.homevisit.organisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Accounts between the record and its row; a row for each group comes in one after another. */
class AccountRows implements ResultSetExtractor<List<Account>> {

    @Override
    public List<Account> extractData(ResultSet rows) throws SQLException {
        var accounts = new ArrayList<Account>();
        @Nullable String current = null;
        Set<Group> groups = Set.of();
        while (rows.next()) {
            if (!rows.getString("account").equals(current)) {
                current = rows.getString("account");
                groups = EnumSet.noneOf(Group.class);
                accounts.add(account(rows, groups));
            }
            var group = rows.getString("group_id");
            if (group != null) {
                Group.byId(group).ifPresent(groups::add);
            }
        }
        return accounts;
    }

    private Account account(ResultSet row, Set<Group> groups) throws SQLException {
        return new Account(
                row.getString("account"),
                row.getString("staff_number"),
                row.getString("name"),
                row.getString("college"),
                VisitorRole.valueOf(row.getString("visitor_role")),
                groups,
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("active"));
    }

    static void write(PreparedStatement statement, Account account) throws SQLException {
        statement.setString(1, account.staffNumber());
        statement.setString(2, account.name());
        statement.setString(3, account.college());
        statement.setString(4, account.role().name());
        statement.setString(5, account.phone());
        statement.setString(6, account.email());
        statement.setBoolean(7, account.active());
        statement.setString(8, account.account());
    }
}
