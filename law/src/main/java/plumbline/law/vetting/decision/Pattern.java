package plumbline.law.vetting.decision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import plumbline.law.Citation;

/// Findings of one kind that mean more together than apart: a finding of its own, to be weighed as one.
///
/// Inspectors found domestic abuse of several partners, each record weighed alone and each time forgiven.
///
/// @param nature what they have in common
/// @param findings the ones that make it up, in the order of their identities
public record Pattern(Nature nature, List<UUID> findings) {

    static final Citation CITATION = Citation.confirmed(
            "HMICFRS, Review of progress letter, vetting, misconduct and misogyny (May 2023)",
            "",
            "domestic abuse against several partners was among the files of concern; from how many on is our rule");

    /// Sorts and copies the list.
    public Pattern {
        findings = findings.stream().sorted().toList();
    }

    /// The same findings make the same pattern, so that what was written about it stays with it.
    public UUID id() {
        var parts = findings.stream().map(UUID::toString).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes((nature + "/" + parts).getBytes(StandardCharsets.UTF_8));
    }

    /// In a sentence.
    public String sentence() {
        return findings.size() + " findings together are a pattern: " + nature.label() + ".";
    }
}
