package plumbline.law.vetting.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something adverse that a check, the person's own form or somebody else brought up: typed and closed, with the words
/// of a person beside it.
///
/// @param id which one
/// @param type what it is, of the closed list
/// @param status on what footing it stands
/// @param natures what marks the conduct beyond what the type says; read [#marks] for all of it
/// @param disposal what became of it
/// @param involved whose conduct it is
/// @param concerned who it was done to or with, by a word that tells one from another, such as "second partner"; blank
/// if nobody
/// @param force which police force or body holds the record; blank if none
/// @param reference its number there, such as a crime or case number; blank if none. Two findings with the same
/// reference are about the same facts
/// @param disclosure whether the person told of it when asked
/// @param filtered whether the record is protected, so that staff and volunteers need not declare it
/// @param summary what is said to have happened, in a sentence or two
/// @param seal kept from the person, and what they are told instead; null where they may see it
/// @param happenedOn the day of it, or the first of several; null if not known
/// @param source which check or document it comes from
/// @param raisedBecause why it is treated as red although the rule makes it amber; blank if it is not
public record Finding(
        UUID id,
        FindingType type,
        Status status,
        Set<Nature> natures,
        Disposal disposal,
        Involved involved,
        String concerned,
        String force,
        String reference,
        Disclosure disclosure,
        boolean filtered,
        String summary,
        @Nullable Seal seal,
        @Nullable LocalDate happenedOn,
        String source,
        String raisedBecause) {

    /// Copies the set.
    public Finding {
        natures = Set.copyOf(natures);
    }

    /// What the person is told of a finding that they may not see.
    ///
    /// @param gist the substance, as far as it can be told; blank if nothing can
    /// @param whyNoGist why nothing can be told; blank if there is a gist
    public record Seal(String gist, String whyNoGist) {}

    /// All that marks the conduct: what its type says and what was ticked.
    public Set<Nature> marks() {
        Set<Nature> all = EnumSet.noneOf(Nature.class);
        all.addAll(type.marks());
        all.addAll(natures);
        return all;
    }

    /// The one form in bytes: the same finding always has the same, so that whoever weighed it can show what it was.
    public byte[] bytes() {
        return CanonicalJson.bytes(this);
    }

    /// Whether it bears this mark.
    public boolean is(Nature nature) {
        return type.marks().contains(nature) || natures.contains(nature);
    }

    /// Whether it is an established fact about the person's own conduct, from which something can be presumed.
    public boolean isEstablishedOfSubject() {
        return involved == Involved.SUBJECT && (status.isEstablished() || disposal.isCriminalRecord());
    }

    /// Whether the person may not see it.
    public boolean isSealed() {
        return seal != null;
    }

    /// Whether the person is told nothing of it at all.
    public boolean isSealedWithoutGist() {
        return seal != null && seal.gist().isBlank();
    }

    /// What was left out on purpose.
    public boolean isDeliberateOmission() {
        return disclosure == Disclosure.DELIBERATELY_OMITTED;
    }

    /// Whether the other is about the same facts: the same record, or the same type of thing on the same day with the
    /// same force.
    public boolean isAboutSameFactsAs(Finding other) {
        if (!reference.isBlank() && reference.strip().equalsIgnoreCase(other.reference.strip())) {
            return true;
        }
        return type.family() == other.type.family()
                && happenedOn != null
                && happenedOn.equals(other.happenedOn)
                && force.strip().equalsIgnoreCase(other.force.strip());
    }
}
