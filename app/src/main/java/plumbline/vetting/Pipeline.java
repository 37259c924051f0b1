package plumbline.vetting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.law.vetting.level.CheckStanding;

/// What the vetting unit has before it.
@Service
class Pipeline {
    private final Sight sight;
    private final CheckRepository checks;
    private final Completing completing;

    Pipeline(Sight sight, CheckRepository checks, Completing completing) {
        this.sight = sight;
        this.checks = checks;
        this.completing = completing;
    }

    /// Every open application, the oldest first.
    @Transactional(readOnly = true)
    List<PipelinePages.Row> rows() {
        return sight.all().stream()
                .filter(held -> held.application().stage().isOpen())
                .map(this::row)
                .toList();
    }

    private PipelinePages.Row row(HeldApplication held) {
        var requested = checks.requested(held.id());
        var lines = completing.of(held).lines();
        var awaited = lines.stream()
                .filter(line -> line.standing() == CheckStanding.REQUESTED
                        || line.standing() == CheckStanding.UNABLE
                        || line.standing() == CheckStanding.STALE)
                .flatMap(line -> requested.stream()
                        .filter(request -> request.check() == line.check())
                        .reduce((_, later) -> later)
                        .map(request -> new PipelinePages.Awaited(held, line, request.at()))
                        .stream())
                .toList();
        int blocking =
                (int) lines.stream().filter(line -> line.standing().blocks()).count();
        return new PipelinePages.Row(held, blocking, awaited);
    }
}
