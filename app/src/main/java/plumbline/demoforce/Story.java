package plumbline.demoforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import plumbline.demo.Part;
import plumbline.law.conduct.ReferralCriterion;
import plumbline.law.conduct.Standard;
import plumbline.law.lane.By;
import plumbline.law.lane.Step;

/// The case against one of the ten, as the demonstration tells it.
///
/// @param outsiders the names of people without an account that the steps speak of
record Story(Part part, Alleged alleged, List<Told> told, Map<UUID, String> outsiders) {
    Story {
        told = List.copyOf(told);
        outsiders = Map.copyOf(outsiders);
    }

    /// What is alleged.
    ///
    /// @param known when it came to attention
    /// @param gross whether it could amount to gross misconduct
    record Alleged(
            LocalDate known,
            String what,
            Set<Standard> standards,
            LocalDate from,
            LocalDate to,
            boolean gross,
            Set<ReferralCriterion> criteria) {
        Alleged {
            standards = Set.copyOf(standards);
            criteria = Set.copyOf(criteria);
        }
    }

    /// One step of the case.
    ///
    /// @param number its place in the story, from 1
    record Told(int number, Step step, By by, Instant at) {}
}
