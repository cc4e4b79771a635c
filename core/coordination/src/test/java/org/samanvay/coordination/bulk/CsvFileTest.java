package org.samanvay.coordination.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    private final RowErrors errors = new RowErrors();

    @Test
    void readsWhatASpreadsheetWrites() {
        List<CsvRow> rows = read("\uFEFFcode,name\r\nA1,\"घाट, पहला\"\r\n\r\n B2 , two \r\n");
        assertThat(errors.isEmpty()).isTrue();
        assertThat(rows).extracting(CsvRow::line).containsExactly(2, 4);
        assertThat(rows.getFirst().find("name")).hasValue("घाट, पहला");
        assertThat(rows.getLast().find("code")).hasValue("B2");
    }

    @Test
    void takesTheColumnsInAnyOrder() {
        assertThat(read("name,code\nferry,A1").getFirst().find("code")).hasValue("A1");
    }

    @Test
    void refusesMissingUnknownAndRepeatedColumns() {
        for (String names : new String[] {"code", "code,name,more", "code,code", ""}) {
            RowErrors found = new RowErrors();
            assertThat(new CsvFile(List.of("code", "name"), found).read(names + "\nA1,x"))
                    .isEmpty();
            assertThat(found.told()).extracting(RowError::code).containsExactly("WRONG_COLUMNS");
        }
    }

    @Test
    void refusesCellsThatASpreadsheetWouldCarryOut() {
        read("code,name\nA1,=1+1\nA2,@sum\nA3,-2\nA4,+cmd\nA5,\uFF1Dx\nA6,+91 135 000000\nA7,a=b");
        assertThat(errors.told()).extracting(RowError::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(errors.told()).extracting(RowError::code).containsOnly("FORMULA_LIKE");
    }

    @Test
    void namesTheLineWithTooFewCells() {
        read("code,name\nA1,x\nA2");
        assertThat(errors.told()).extracting(RowError::line).containsExactly(3);
        assertThat(errors.told().getFirst().code()).isEqualTo("WRONG_CELL_COUNT");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(read("code,name\nA1,\"x\"y")).isEmpty();
        assertThat(read("code,name\nA1,x\0")).isEmpty();
        assertThat(errors.told()).extracting(RowError::code).containsOnly("NOT_CSV");
    }

    @Test
    void refusesMoreRowsThanItMayHave() {
        assertThat(read("code,name" + "\nA,b".repeat(CsvFile.MAX_ROWS))).hasSize(CsvFile.MAX_ROWS);
        assertThat(read("code,name" + "\nA,b".repeat(CsvFile.MAX_ROWS + 1))).isEmpty();
        assertThat(errors.told()).extracting(RowError::code).containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(read("code,name\nA," + "घ".repeat(CsvFile.MAX_BYTES / 3))).isEmpty();
        assertThat(errors.told()).extracting(RowError::code).containsExactly("FILE_TOO_LARGE");
    }

    private List<CsvRow> read(String text) {
        return new CsvFile(List.of("code", "name"), errors).read(text);
    }
}
