package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homevisit.document.SheetRow;
import org.jspecify.annotations.Nullable;

/** One import of staff: sorts its rows into new, changed and unchanged accounts. */
final class StaffIntake {

    private final StaffSheet form;
    private final Rejections rejections;
    private final Map<String, Account> known = new HashMap<>();
    private final Map<String, String> accountOfNumber = new HashMap<>();
    private final Map<String, Integer> rowOfAccount = new HashMap<>();
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final List<Account> fresh = new ArrayList<>();
    private final List<Account> changed = new ArrayList<>();
    private int unchanged;

    StaffIntake(StaffSheet form, List<Account> accounts, Rejections rejections) {
        this.form = form;
        this.rejections = rejections;
        for (var account : accounts) {
            known.put(account.account(), account);
            if (account.staffNumber() != null) {
                accountOfNumber.put(account.staffNumber(), account.account());
            }
        }
    }

    void add(SheetRow sheetRow) {
        var row = new RowReader(sheetRow.number(), sheetRow.cells(), rejections);
        var account = form.read(row, known);
        if (account == null) {
            return;
        }
        checkPerson(row, account);
        checkCollege(row, account);
        checkFirst(row, StaffSheet.ACCOUNT, rowOfAccount.putIfAbsent(account.account(), row.number()));
        checkFirst(row, StaffSheet.STAFF_NUMBER, rowOfNumber.putIfAbsent(account.staffNumber(), row.number()));
        if (row.isGood()) {
            sort(account);
        }
    }

    List<Account> fresh() {
        return fresh;
    }

    List<Account> changed() {
        return changed;
    }

    ImportResult result() {
        return new ImportResult(fresh.size(), changed.size(), unchanged, rejections.named());
    }

    /** An account stays with its person, and the roster does not touch those of the centre and the administrators. */
    private void checkPerson(RowReader row, Account account) {
        var former = known.get(account.account());
        if (former != null
                && (former.groups().contains(Group.CENTRE) || former.groups().contains(Group.CAMUNDA_ADMIN))) {
            row.reject(StaffSheet.ACCOUNT, "organisation.cell.accountReserved");
            return;
        }
        if (former != null
                && former.staffNumber() != null
                && !former.staffNumber().equals(account.staffNumber())) {
            row.reject(StaffSheet.ACCOUNT, "organisation.cell.accountTaken", former.staffNumber());
        }
        var other = accountOfNumber.get(account.staffNumber());
        if (other != null && !other.equals(account.account())) {
            row.reject(StaffSheet.STAFF_NUMBER, "organisation.cell.staffNumberTaken", other);
        }
    }

    private void checkCollege(RowReader row, Account account) {
        if (account.college() == null && account.groups().stream().anyMatch(Group::ofCollege)) {
            row.reject(StaffSheet.COLLEGE, "organisation.cell.collegeNeeded");
        }
        if (account.college() != null && account.groups().contains(Group.SCHOOL_LEADER)) {
            row.reject(StaffSheet.COLLEGE, "organisation.cell.collegeOfLeader");
        }
    }

    private void checkFirst(RowReader row, String column, @Nullable Integer first) {
        if (first != null) {
            row.reject(column, "organisation.cell.twice", first);
        }
    }

    private void sort(Account account) {
        var former = known.get(account.account());
        if (former == null) {
            fresh.add(account);
        } else if (Objects.equals(former, account)) {
            unchanged++;
        } else {
            changed.add(account);
        }
    }
}
