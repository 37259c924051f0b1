package plumbline.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import plumbline.forms.Labels;
import plumbline.law.lane.AllegationStep;
import plumbline.law.lane.By;
import plumbline.law.lane.CaseFile;
import plumbline.law.lane.MatterStep;

/// What a case knows of the fields of notices, by their keys, so that nobody types it again.
final class NoticeFacts {
    private NoticeFacts() {}

    /// @param by in which role the notice is drafted
    /// @param names of the people whom steps speak of
    static Map<String, String> of(OpenFile open, By by, Map<UUID, String> names) {
        var allegation = open.allegation();
        var facts = new HashMap<String, String>();
        facts.put("sender-role", by.label());
        facts.put("reference", allegation.reference());
        facts.put("conduct", allegation.facts().description());
        facts.put(
                "how-it-falls-short",
                allegation.standards().stream().map(Labels::of).collect(Collectors.joining("\n")));
        severity(open.file(), facts);
        terms(open.file(), facts);
        open.file()
                .last(MatterStep.InvestigatorAppointed.class)
                .map(appointed -> names.get(appointed.investigator()))
                .ifPresent(name -> facts.put("investigator", name));
        return facts;
    }

    private static void severity(CaseFile file, Map<String, String> facts) {
        file.last(AllegationStep.SeverityAssessed.class).ifPresent(assessed -> {
            facts.put("severity", Labels.of(assessed.severity()));
            var form = assessed.likelyForm();
            if (form != null) {
                facts.put("likely-form", Labels.of(form));
            }
        });
    }

    private static void terms(CaseFile file, Map<String, String> facts) {
        file.last(MatterStep.TermsSet.class).ifPresent(terms -> {
            var why = terms.whyNotGiven();
            if (why == null) {
                facts.put("terms-of-reference", terms.terms());
            } else {
                facts.put("no-terms-reason", why);
            }
        });
    }
}
