package plumbline.codecision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import plumbline.access.Access;
import plumbline.law.vetting.Basis;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.Opinion;
import plumbline.law.vetting.Side;
import plumbline.law.vetting.quality.Seed;
import plumbline.law.vetting.quality.Stratum;

/// The cases that were concluded, for whoever asks how well they were decided. They name nobody, and a case about the
/// reader is not among them.
@Service
public class DecidedCases {
    private final CaseRepository cases;
    private final CaseFiles files;
    private final Roster roster;
    private final Seeds seeds;

    DecidedCases(CaseRepository cases, CaseFiles files, Roster roster, Seeds seeds) {
        this.cases = cases;
        this.files = files;
        this.roster = roster;
        this.seeds = seeds;
    }

    /// One case.
    ///
    /// @param force as sealed first; null where the force sealed none
    /// @param outside as sealed first, the strictest where several did; null where nobody did
    /// @param deciders accounts that sealed an opinion
    public record Decided(
            UUID applicationId,
            String reference,
            UUID subjectId,
            CaseClass caseClass,
            LocalDate on,
            @Nullable Opinion force,
            @Nullable Opinion outside,
            boolean cleared,
            Basis basis,
            Set<UUID> deciders) {
        public YearMonth month() {
            return YearMonth.from(on);
        }

        /// The kinds of files that it belongs to.
        public Set<Stratum> strata() {
            return Stratum.of(caseClass, cleared, basis);
        }

        /// The share of such files that is read again, from 0 to 1.
        public double rate() {
            return strata().stream().mapToDouble(Stratum::rate).max().orElse(0);
        }
    }

    /// All of them, in the order of their references.
    @Transactional(readOnly = true)
    public List<Decided> all() {
        return files.courses(cases.all(Access.current().personId(), true, true, 0, Integer.MAX_VALUE)).stream()
                .flatMap(course -> course.concluded().map(end -> decided(course, end)).stream())
                .sorted(Comparator.comparing(Decided::reference))
                .toList();
    }

    /// The seeds that were published, by month.
    @Transactional(readOnly = true)
    public Map<YearMonth, Seed> seeds() {
        var published = new TreeMap<YearMonth, Seed>(Comparator.reverseOrder());
        seeds.all().forEach(one -> {
            if (one.text() != null) {
                published.put(YearMonth.from(one.month()), new Seed(one.text()));
            }
        });
        return published;
    }

    private Decided decided(Course course, Step.Concluded end) {
        var file = course.file();
        return new Decided(
                file.applicationId(),
                file.reference(),
                file.subjectId(),
                file.caseClass(),
                end.on(),
                first(course, Side.FORCE).orElse(null),
                first(course, Side.OUTSIDE).orElse(null),
                end.cleared(),
                end.basis(),
                deciders(course));
    }

    private static Optional<Opinion> first(Course course, Side side) {
        var sealed = course.sealed(0).stream()
                .filter(one -> one.side() == side)
                .map(Step.Sealed::opinionId)
                .toList();
        return course.opened(0).stream()
                .flatMap(opened -> opened.opinions().stream())
                .filter(one -> sealed.contains(one.opinionId()))
                .map(Step.OpenedOpinion::opinion)
                .max(Comparator.comparing(Opinion::ordinal));
    }

    /// Reviewers are named by their place on the roster, the force's people by account.
    private Set<UUID> deciders(Course course) {
        var accounts = new HashSet<UUID>();
        course.all(Step.Sealed.class).forEach(one -> {
            accounts.add(one.author());
            if (one.side() == Side.OUTSIDE) {
                accounts.add(roster.get(one.author()).accountId());
            }
        });
        return accounts;
    }
}
