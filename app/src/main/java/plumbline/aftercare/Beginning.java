package plumbline.aftercare;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.law.conduct.RuleSet;
import plumbline.law.vetting.Applicant;
import plumbline.law.vetting.CaseClass;
import plumbline.law.vetting.after.Appeal;
import plumbline.law.vetting.after.AppealGround;
import plumbline.law.vetting.after.AppealRoute;
import plumbline.law.vetting.after.Course;
import plumbline.law.vetting.after.Restriction;
import plumbline.law.vetting.after.Review;
import plumbline.law.vetting.after.Situation;
import plumbline.law.vetting.after.Transfer;
import plumbline.law.vetting.after.Trigger;
import plumbline.law.vetting.after.WithdrawalCase;

/// With what a course began.
sealed interface Beginning {

    CourseKind kind();

    /// The course before any act.
    Course fresh(UUID courseId, UUID personId, LocalDate on);

    /// Whether a reviewer from outside has a part in it.
    boolean needsOutside();

    /// A review of a clearance, or vetting in full.
    record OfReview(Trigger trigger, boolean red) implements Beginning {
        @Override
        public CourseKind kind() {
            return CourseKind.REVIEW;
        }

        @Override
        public Course fresh(UUID courseId, UUID personId, LocalDate on) {
            return Review.open(courseId, personId, red);
        }

        @Override
        public boolean needsOutside() {
            return red;
        }
    }

    /// A situation that calls for a restriction.
    record OfRestriction(
            Applicant applicant,
            Situation situation,
            @Nullable RuleSet rules) implements Beginning {
        @Override
        public CourseKind kind() {
            return CourseKind.RESTRICTION;
        }

        @Override
        public Course fresh(UUID courseId, UUID personId, LocalDate on) {
            return Restriction.proposed(courseId, personId, applicant, situation, on, rules);
        }

        @Override
        public boolean needsOutside() {
            return situation.lift() != Situation.Lift.ENDED;
        }
    }

    /// A matter that may end with withdrawal.
    record OfWithdrawal(Applicant applicant, boolean noCase) implements Beginning {
        @Override
        public CourseKind kind() {
            return CourseKind.WITHDRAWAL;
        }

        @Override
        public Course fresh(UUID courseId, UUID personId, LocalDate on) {
            return WithdrawalCase.received(courseId, personId, applicant, noCase);
        }

        @Override
        public boolean needsOutside() {
            return applicant.isUnderVettingRegulations();
        }
    }

    /// An appeal that came in.
    record OfAppeal(
            AppealRoute route,
            CaseClass caseClass,
            LocalDate told,
            LocalDate lodged,
            Set<AppealGround> grounds,
            String statement)
            implements Beginning {
        /// Copies the set.
        public OfAppeal {
            grounds = Set.copyOf(grounds);
        }

        @Override
        public CourseKind kind() {
            return CourseKind.APPEAL;
        }

        @Override
        public Course fresh(UUID courseId, UUID personId, LocalDate on) {
            return Appeal.lodged(courseId, personId, route, caseClass, told, lodged);
        }

        @Override
        public boolean needsOutside() {
            return true;
        }
    }

    /// A pack that was asked of another force.
    record OfTransfer(String parentForce) implements Beginning {
        @Override
        public CourseKind kind() {
            return CourseKind.TRANSFER;
        }

        @Override
        public Course fresh(UUID courseId, UUID personId, LocalDate on) {
            return Transfer.askedFor(courseId, personId, parentForce, on);
        }

        @Override
        public boolean needsOutside() {
            return false;
        }
    }
}
