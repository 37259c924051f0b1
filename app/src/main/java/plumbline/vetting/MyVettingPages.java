package plumbline.vetting;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.forms.Asking;
import plumbline.law.Verdict;
import plumbline.law.vetting.application.Gap;
import plumbline.law.vetting.application.Section;
import plumbline.web.Colour;
import plumbline.web.Link;
import plumbline.web.Problems;
import plumbline.web.Task;

/// What the applicant's own pages show. Nothing of checks, findings or decisions is among it.
final class MyVettingPages {
    private MyVettingPages() {}

    static String path(HeldApplication held) {
        return "/my-vetting/" + held.id();
    }

    /// The part after this one; the whole form after the last.
    static String next(HeldApplication held, Section section) {
        var parts = Section.values();
        return section.ordinal() + 1 < parts.length ? path(held) + "/" + parts[section.ordinal() + 1].id() : path(held);
    }

    /// How far it is, as far as the applicant is told: not what is found or thought meanwhile.
    static String stage(HeldApplication held) {
        return switch (held.application().stage()) {
            case DRAFT -> "To be filled in";
            case QUERY -> "Waiting for your answer";
            case SUBMITTED, CHECKING, ASSESSING, AWAITING_OUTSIDE, RECONCILING -> "With the vetting unit";
            case DECIDED_CLEAR, DECIDED_NOT_CLEAR, CLOSED -> "Decided; you are told in writing";
            case WITHDRAWN_BY_APPLICANT -> "Withdrawn by you";
            case DISCONTINUED -> "Discontinued; you may apply again when the investigation has ended";
            case NOT_ASSESSABLE -> "Cannot be assessed yet";
            case LAPSED -> "Lapsed";
        };
    }

    record All(List<HeldApplication> applications) {}

    /// The form as a whole.
    ///
    /// @param refused why it cannot be signed; null if that was not asked
    /// @param links to what later features show the person about it
    /// @param declarationId of the version that signing would make
    record Form(
            Problems problems,
            Verdict.@Nullable Refused refused,
            OwnForms.OwnForm form,
            List<Gap> gaps,
            List<Link> links,
            UUID declarationId) {
        HeldApplication held() {
            return form.held();
        }

        String path() {
            return MyVettingPages.path(held());
        }

        List<Task> tasks() {
            return Arrays.stream(Section.values()).map(this::task).toList();
        }

        private Task task(Section section) {
            long missing = gaps.stream()
                    .filter(gap -> gap.needed() && gap.section() == section)
                    .count();
            var href = path() + "/" + section.id();
            if (missing == 0) {
                return Task.done(section.label(), href);
            }
            return new Task(
                    section.label(),
                    href,
                    null,
                    missing == 1 ? "1 answer missing" : missing + " answers missing",
                    Colour.BLUE);
        }

        boolean lacksNothing() {
            return gaps.stream().noneMatch(Gap::needed);
        }

        /// Whether there is anything to sign: the first version, or a change.
        boolean isToSign() {
            return form.isOpen() && (form.version() == 0 || !form.kept().isEmpty());
        }

        List<Query> openQueries() {
            return form.queries().stream().filter(Query::isOpen).toList();
        }

        boolean mayWithdraw() {
            return form.held().application().stage().isOpen() && form.isOpen();
        }
    }

    /// One part of it.
    record Part(OwnForms.OwnForm form, Section section, Asking asking, List<Gap> gaps) {
        String path() {
            return MyVettingPages.path(form.held()) + "/" + section.id();
        }

        Problems problems() {
            return asking.problems();
        }
    }
}
