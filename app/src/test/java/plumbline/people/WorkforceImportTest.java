package plumbline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import plumbline.FeatureTest;
import plumbline.Pages;
import plumbline.access.Role;
import plumbline.access.SignedIn;
import plumbline.audit.Acting;
import plumbline.cases.Matters;
import plumbline.imports.Brings;
import plumbline.imports.Brought;
import plumbline.imports.Imports;
import plumbline.law.conduct.PersonKind;
import plumbline.law.vetting.Level;

@FeatureTest
class WorkforceImportTest {
    private static final String HEADING =
            "Person number,Given name,Family name,Workforce type,Rank or grade,Service number,Post code,Unit,Start date,End date";

    private final Imports imports;
    private final Workforce workforce;
    private final People people;
    private final Matters matters;
    private final Pages pages;
    private final JdbcClient jdbc;
    private SignedIn hr;

    WorkforceImportTest(
            Imports imports, Workforce workforce, People people, Matters matters, Pages pages, JdbcClient jdbc) {
        this.imports = imports;
        this.workforce = workforce;
        this.people = people;
        this.matters = matters;
        this.pages = pages;
        this.jdbc = jdbc;
        this.hr = matters.account(Role.HR_OFFICER);
    }

    @BeforeEach
    void an_hr_officer() {
        hr = matters.account(Role.HR_OFFICER);
    }

    @Test
    void a_row_becomes_a_person_and_an_engagement() {
        var number = number();

        var brought = bring(HEADING, number + ",Alma,Birch,Officer,PC,,R-17,Harbour,2015-03-02,");

        assertThat(brought.account().added()).isEqualTo(1);
        var id = id(number);
        assertThat(people.find(id).orElseThrow().title()).isEqualTo("PC Alma Birch");
        assertThat(workforce.engagements(List.of(id)).get(id)).singleElement().satisfies(engagement -> {
            assertThat(engagement.kind()).isEqualTo(PersonKind.REGULAR_OFFICER);
            assertThat(engagement.postCode()).isEqualTo("R-17");
            assertThat(engagement.startsOn()).isEqualTo(LocalDate.of(2015, 3, 2));
        });
    }

    @Test
    void what_was_brought_before_changes_nothing_and_a_leaver_only_what_changed() {
        var one = number();
        var other = number();
        var row = one + ",Alma,Birch,Officer,PC,,R-17,Harbour,2015-03-02,";
        var stays = other + ",Ben,Cole,Staff,Grade E,,R-18,Harbour,2016-03-02,";
        bring(HEADING, row, stays);
        long facts = facts();

        var again = bring(HEADING, row, stays);
        assertThat(again.account().same()).isEqualTo(2);
        assertThat(facts()).isEqualTo(facts);

        var left = bring(HEADING, row + "2026-11-05", stays);
        assertThat(left.account().changed()).isEqualTo(1);
        assertThat(left.account().same()).isEqualTo(1);
        assertThat(people.find(id(one)).orElseThrow().leftOn()).isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void the_order_of_somebodys_rows_does_not_matter() {
        var number = number();
        var old = number + ",Alma,Birch,Special,SC,,,Harbour,2010-01-04,2014-12-31";
        var now = number + ",Alma,Fenn,Officer,PC,,R-17,Quay,2015-01-01,";

        bring(HEADING, now, old);
        var again = bring(HEADING, old, now);

        assertThat(again.account().same()).isEqualTo(2);
        var person = people.find(id(number)).orElseThrow();
        assertThat(person.name()).isEqualTo("Alma Fenn");
        assertThat(person.unit()).isEqualTo("Quay");
        assertThat(person.leftOn()).isNull();
    }

    @Test
    void whoever_the_register_knows_by_number_and_name_stays_who_they_are() {
        var collar = "C" + number();
        var known = UUID.randomUUID();
        Acting.as(Acting.system("test"), () -> {
            people.record(new Person(
                    known, PersonKind.REGULAR_OFFICER, "Joan", "Mallow", "PC", collar, "Harbour", null, null));
            return known;
        });
        var number = number();

        bring(HEADING, number + ",Joan,MALLOW,Officer,Sergeant," + collar + ",,Harbour,2012-02-01,");

        assertThat(id(number)).isEqualTo(known);
        assertThat(people.find(known).orElseThrow().position()).isEqualTo("Sergeant");
    }

    @Test
    void each_row_that_is_not_understood_says_where_why_and_what_to_do() {
        var number = number();

        var brought = bring(
                HEADING,
                ",Alma,Birch,Officer,PC,,,Harbour,2015-03-02,",
                number + ",Alma,Birch,Wizard,PC,,,Harbour,2015-03-02,",
                "",
                number + ",Alma,Birch,Officer,PC,,,Harbour,03/27/2015,",
                number + ",Alma,Birch,Officer,PC,,,Harbour,27/03/2015,26/03/2015",
                number + ",UNKNOWN,Birch,Officer,PC,,,Harbour,27/03/2015,",
                number + ",Alma,Birch,Officer,PC,,,Harbour,27/03/2015,");

        assertThat(brought.account().in()).isEqualTo(6);
        assertThat(brought.account().rejected()).isEqualTo(5);
        assertThat(brought.account().understood()).isEqualTo(1);
        assertThat(pages.words(hr, "/imports/" + brought.importId()))
                .contains("6 rows in = 1 understood + 5 not understood")
                .contains("2 Person number It is empty Enter person number")
                .contains("3 Workforce type Wizard It is no word that we know here")
                .contains("5 Start date 03/27/2015 It is no date that we can read Write the date as 2026-03-27")
                .contains("6 End date 26/03/2015 The engagement ends before it begins")
                .contains("7 Given name UNKNOWN It stands in for a name");
        assertThat(pages.open(hr, "/imports/" + brought.importId() + "/rejected.csv"))
                .bodyText()
                .startsWith("Line,Column,Value,Reason,What to do")
                .contains("3,Workforce type,Wizard,");
    }

    @Test
    void a_value_that_a_spreadsheet_would_run_is_given_back_as_text() {
        var brought = bring(HEADING, number() + ",Alma,Birch,=cmd()|x,PC,,,Harbour,2015-03-02,");

        assertThat(pages.open(hr, "/imports/" + brought.importId() + "/rejected.csv"))
                .bodyText()
                .contains(",'=cmd()|x,");
    }

    @Test
    void a_table_without_a_needed_column_says_which() {
        var brought = bring("Person number,Surname,Colour", number() + ",Birch,green");

        assertThat(brought.state()).isEqualTo(Brought.State.FAILED);
        assertThat(brought.words())
                .contains("these are missing: Given name, Workforce type, Rank or grade, Unit, Start date");
    }

    @Test
    void columns_of_other_systems_are_known_by_other_names_and_signs() {
        var number = number();
        var text =
                "\uFEFFEmployee_Number;FORENAME;Surname;Employment Type;Rank/Grade;Department;Date Joined;Shoe size\r\n"
                        + number + ";Zoë;\"O'Hara; Smith\";Police staff;Grade C;Records;1.4.2019;41\r\n";

        var brought = Brings.csv(hr, imports, "workforce", text);

        assertThat(brought.account().added()).isEqualTo(1);
        assertThat(brought.notes()).contains("“Employee_Number” was taken for “Person number”", "Not used: Shoe size");
        assertThat(people.find(id(number)).orElseThrow().name()).isEqualTo("Zoë O'Hara; Smith");
    }

    @Test
    void an_older_way_of_writing_letters_is_understood() {
        var number = number();
        var text = HEADING + "\n" + number + ",Zoë,Müller,Staff,Grade C,,,Records,2019-04-01,\n";

        Brings.bring(hr, imports, "workforce", "old.csv", text.getBytes(Charset.forName("windows-1252")));

        assertThat(people.find(id(number)).orElseThrow().name()).isEqualTo("Zoë Müller");
    }

    @Test
    void a_workbook_is_read_with_its_dates_as_dates() throws IOException {
        var number = number();

        var brought = Brings.bring(hr, imports, "workforce", "extract.xlsx", workbook(number));

        assertThat(brought.state()).as(brought.words()).isEqualTo(Brought.State.DONE);
        var id = id(number);
        assertThat(Objects.requireNonNull(workforce.engagements(List.of(id)).get(id))
                        .getFirst()
                        .startsOn())
                .isEqualTo(LocalDate.of(2015, 3, 2));
    }

    @Test
    void bytes_that_are_no_table_are_refused_with_a_way_out() {
        var brought = Brings.bring(hr, imports, "workforce", "x.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 1});

        assertThat(brought.state()).isEqualTo(Brought.State.FAILED);
        assertThat(brought.words()).contains("Save the table as");
    }

    @Test
    void only_whoever_keeps_the_register_brings_it() {
        var brought = bring(HEADING, number() + ",Alma,Birch,Officer,PC,,,Harbour,2015-03-02,");
        var vetting = matters.account(Role.VETTING_OFFICER);

        assertThat(pages.open(vetting, "/imports/" + brought.importId())).hasStatus(404);
        assertThat(pages.open(vetting, "/imports/new?kind=workforce")).hasStatus(404);
        assertThat(pages.open(matters.account(Role.INVESTIGATOR), "/imports")).hasStatus(404);
        assertThat(pages.words(hr, "/imports/new?kind=workforce")).contains("Person number", "Payroll number");
    }

    @Test
    void a_post_is_described_on_its_page_or_in_a_list() {
        var code = "P" + number();
        bring(HEADING, number() + ",Alma,Birch,Officer,PC,," + code + ",Harbour,2015-03-02,");
        assertThat(pages.words(hr, "/posts")).contains(code);

        assertThat(pages.send(hr, "/posts", "code=" + code + "&title=Analyst")).hasStatus(422);
        assertThat(pages.send(
                        hr,
                        "/posts",
                        "code=" + code + "&title=Analyst&level=RV&designated=yes&enhanced=no&publicFacing=no"))
                .hasStatus3xxRedirection();
        assertThat(workforce.posts().get(code)).isEqualTo(new Post(code, "Analyst", Level.RV, true, false, false));

        var list = Brings.csv(
                hr,
                imports,
                "posts",
                "Post code,Post title,Required level,Designated",
                code + ",Analyst,RV,yes",
                code + "B,Refuge worker,MV+,",
                code + "C,Nobody,Gold,");
        assertThat(list.account().same()).isEqualTo(1);
        assertThat(list.account().added()).isEqualTo(1);
        assertThat(list.account().rejected()).isEqualTo(1);
        assertThat(Objects.requireNonNull(workforce.posts().get(code + "B")).levels())
                .containsExactly(Level.MV_ENHANCED);
    }

    private Brought bring(String... lines) {
        var brought = Brings.csv(hr, imports, "workforce", lines);
        assertThat(brought.account().in())
                .isEqualTo(brought.account().understood() + brought.account().rejected());
        return brought;
    }

    private UUID id(String number) {
        return Objects.requireNonNull(workforce.byNumber(List.of(number)).get(number));
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private long facts() {
        return jdbc.sql("select count(*) from audit.fact where history_table like 'people.%'")
                .query(Long.class)
                .single();
    }

    private static byte[] workbook(String number) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Extract");
            var heading = sheet.createRow(0);
            var names = HEADING.split(",");
            for (int i = 0; i < names.length; i++) {
                heading.createCell(i).setCellValue(names[i]);
            }
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(number);
            row.createCell(1).setCellValue("Alma");
            row.createCell(2).setCellValue("Birch");
            row.createCell(3).setCellValue("Officer");
            row.createCell(4).setCellValue("PC");
            row.createCell(5).setCellValue(4471);
            row.createCell(7).setCellValue("Harbour");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("m/d/yy"));
            var date = row.createCell(8);
            date.setCellStyle(style);
            date.setCellValue(LocalDate.of(2015, 3, 2));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
