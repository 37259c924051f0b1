package plumbline.law.vetting.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Service in police and in armed forces, anywhere.
public record Service(
        @Nullable YesNo police,
        List<Police> policeService,
        @Nullable YesNo military,
        List<Military> militaryService) {

    static final Service BLANK = new Service(null, List.of(), null, List.of());

    /// Copies the lists.
    public Service {
        policeService = List.copyOf(policeService);
        militaryService = List.copyOf(militaryService);
    }

    /// In one force.
    public record Police(
            @Nullable String force,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// In one service.
    public record Military(
            @Nullable String branch,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
