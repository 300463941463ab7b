package org.homevisit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.plan.Fixtures.bare;
import static org.homevisit.plan.Fixtures.row;

import java.time.LocalDate;
import java.util.List;
import org.homevisit.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 10);
    private static final LocalDate TO = LocalDate.of(2022, 2, 20);

    @Test
    void aWholeRowOwesNothing() {
        assertThat(owed(row("1"))).isEmpty();
    }

    @Test
    void anEmptyRowOwesEveryRequiredColumn() {
        assertThat(owed(bare("1")))
                .containsExactly(
                        "target",
                        "concerns",
                        "region",
                        "contactName",
                        "contactRelation",
                        "contactPhone",
                        "mode",
                        "party",
                        "kind",
                        "plannedDate",
                        "visitors",
                        "purpose");
    }

    @Test
    void onlyAVisitOnSiteNeedsTheAddress() {
        var atHome = RowEdit.address(row("1"), null);

        assertThat(owed(atHome)).containsExactly("address");
        assertThat(owed(RowEdit.mode(atHome, Mode.VIDEO))).isEmpty();
    }

    @Test
    void theAddressHasFiveCharactersAtLeast() {
        assertThat(owed(RowEdit.address(row("1"), "营西村"))).containsExactly("address");
    }

    @Test
    void theDateLiesInTheCampaign() {
        assertThat(owed(RowEdit.date(row("1"), FROM))).isEmpty();
        assertThat(owed(RowEdit.date(row("1"), TO))).isEmpty();
        assertThat(owed(RowEdit.date(row("1"), TO.plusDays(1)))).containsExactly("plannedDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "0375-2657888", "037526578881", "01062345678"})
    void mobilesAndLandlinesArePhones(String phone) {
        assertThat(owed(withPhone(phone))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800001234", "1380000123", "138000012345", "2657888", "家里电话"})
    void otherTextsAreNot(String phone) {
        assertThat(owed(withPhone(phone))).containsExactly("contactPhone");
    }

    private static PlanRow withPhone(String phone) {
        var row = row("1");
        return new PlanRow(
                row.studentNumber(),
                row.target(),
                row.concerns(),
                row.hardship(),
                row.region(),
                row.address(),
                row.contactName(),
                row.contactRelation(),
                phone,
                row.mode(),
                row.party(),
                row.kind(),
                row.plannedDate(),
                row.visitors(),
                null,
                false,
                null,
                row.purpose(),
                null);
    }

    private static List<String> owed(PlanRow row) {
        return Cells.owed("visits[0].", row, FROM, TO).stream()
                .map(Fault::field)
                .map(field -> field.substring("visits[0].".length()))
                .toList();
    }
}
