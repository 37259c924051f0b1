package plumbline.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.law.conduct.Forum;
import plumbline.law.conduct.Pack;
import plumbline.law.lane.AllegationStage;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.CriminalStage;
import plumbline.law.lane.EvidenceStage;
import plumbline.law.lane.Lane;
import plumbline.law.lane.MatterStage;
import plumbline.law.lane.NoticeStage;
import plumbline.law.lane.ProceedingsStage;
import plumbline.law.lane.ProceedingsState;
import plumbline.law.lane.PublicationStage;
import plumbline.law.lane.RestrictionStage;
import plumbline.law.lane.Service;
import plumbline.law.lane.StaffStage;
import plumbline.law.lane.Stage;
import plumbline.law.lane.StepKind;
import plumbline.law.lane.SuspensionStage;

/// The courses of section 11, with the table of their transitions that the tests of the law hold.
enum Course {
    MATTER(MatterStage.values()),
    ALLEGATION(AllegationStage.values()),
    PERSON(Service.values()),
    SUSPENSION(SuspensionStage.values()),
    RESTRICTION(RestrictionStage.values()),
    CRIMINAL(CriminalStage.values()),
    HEARING(ProceedingsStage.values()),
    MEETING(ProceedingsStage.values()),
    ACCELERATED_HEARING(ProceedingsStage.values()),
    STAFF(StaffStage.values()),
    NOTICE(NoticeStage.values()),
    PUBLICATION(PublicationStage.values()),
    EXHIBIT(EvidenceStage.values());

    /// The particulars that say which of the courses that run side by side a step belongs to.
    static final Set<String> THREADS = Set.of("restriction", "strand", "proceedings", "notice", "publication");

    private static final List<Row> ROWS = rows();

    private final List<Stage> stages;

    Course(Stage... stages) {
        this.stages = List.of(stages);
    }

    private record Row(String course, StepKind step, String from, String to) {}

    private static List<Row> rows() {
        var table = Path.of("../law/src/test/resources/plumbline/law/lane/transitions.txt");
        try (var lines = Files.lines(table)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new Row(cells[0], StepKind.valueOf(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isProceedings() {
        return this == HEARING || this == MEETING || this == ACCELERATED_HEARING;
    }

    private Stream<Row> table() {
        return ROWS.stream()
                .filter(row -> row.course().equals(name())
                        || isProceedings() && row.course().equals("PROCEEDINGS"));
    }

    /// The stages that its cases come to: no step of a forum leads to what only another forum has.
    List<Stage> stages() {
        return switch (this) {
            case MEETING ->
                without(
                        ProceedingsStage.NONE,
                        ProceedingsStage.PRE_HEARD,
                        ProceedingsStage.PUBLICISED,
                        ProceedingsStage.RETURNED);
            case HEARING -> without(ProceedingsStage.RETURNED);
            case ACCELERATED_HEARING ->
                without(ProceedingsStage.NONE, ProceedingsStage.WITNESSES_SET, ProceedingsStage.PRE_HEARD);
            default -> stages;
        };
    }

    private List<Stage> without(ProceedingsStage... others) {
        return stages.stream().filter(stage -> !List.of(others).contains(stage)).toList();
    }

    /// The steps that are refused at that stage, whatever their particulars: those that no row lets go from there.
    Set<StepKind> refused(Stage stage) {
        var legal =
                table().filter(row -> from(row).contains(stage)).map(Row::step).collect(Collectors.toSet());
        var kinds = isProceedings()
                ? Arrays.stream(StepKind.values()).filter(kind -> kind.lane() == Lane.PROCEEDINGS)
                : table().map(Row::step);
        return kinds.filter(kind -> !legal.contains(kind)).collect(Collectors.toSet());
    }

    private List<Stage> from(Row row) {
        return Arrays.stream(row.from().split(" "))
                .flatMap(word -> {
                    var ends = word.split("\\.\\.");
                    return stages.subList(place(ends[0]), place(ends[ends.length - 1]) + 1).stream();
                })
                .toList();
    }

    private int place(String name) {
        return stages.stream().map(Object::toString).toList().indexOf(name);
    }

    /// Where the case stands in it; empty where the case does not take it.
    Optional<Stage> of(CaseFile file, Map<String, UUID> threads) {
        return switch (this) {
            case MATTER -> Optional.of(file.matter().stage());
            case PERSON -> Optional.of(file.subject().service());
            case SUSPENSION -> Optional.of(file.restriction().suspension());
            case ALLEGATION ->
                Optional.<Stage>of(file.allegation().stage()).filter(_ -> file.pack() == Pack.PACK_OFFICER);
            case STAFF -> Optional.<Stage>of(file.staff().stage()).filter(_ -> file.pack() == Pack.PACK_STAFF);
            case RESTRICTION -> {
                var found = file.restriction().restrictions().get(threads.get("restriction"));
                yield Optional.of(found == null ? RestrictionStage.NONE : found.stage());
            }
            case CRIMINAL -> {
                var found = file.criminal().strands().get(threads.get("strand"));
                yield Optional.of(found == null ? CriminalStage.NONE : found.stage());
            }
            case NOTICE -> {
                var found = file.notices().notices().get(threads.get("notice"));
                yield Optional.of(found == null ? NoticeStage.NONE : found.stage());
            }
            case PUBLICATION -> {
                var found = file.publication().publications().get(threads.get("publication"));
                yield Optional.of(found == null ? PublicationStage.NONE : found.stage());
            }
            case HEARING, MEETING, ACCELERATED_HEARING -> proceedings(file, threads);
            case EXHIBIT -> Optional.empty();
        };
    }

    private Optional<Stage> proceedings(CaseFile file, Map<String, UUID> threads) {
        var found = Optional.ofNullable(file.proceedings().all().get(threads.get("proceedings")));
        if (found.isEmpty() && this == HEARING && file.pack() == Pack.PACK_OFFICER) {
            return Optional.of(ProceedingsStage.NONE);
        }
        return found.filter(one -> one.forum() == Forum.valueOf(name())).map(ProceedingsState.Proceedings::stage);
    }
}
