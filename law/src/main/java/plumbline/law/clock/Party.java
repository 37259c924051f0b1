package plumbline.law.clock;

import java.util.Collection;
import java.util.List;
import plumbline.law.Labelled;

/// Somebody whose agreement can move a deadline, in the capacity in which he or she agrees.
public enum Party implements Labelled {
    APPROPRIATE_AUTHORITY("the appropriate authority"),
    OFFICER("the officer concerned"),
    CHAIR("the person chairing or conducting the proceedings"),
    INVESTIGATOR("the investigator"),
    DIRECTOR_GENERAL("the Director General"),
    LOCAL_POLICING_BODY("the local policing body"),
    TRIBUNAL("the chair of the police appeals tribunal"),
    COURT("the court"),
    NOMINATED_MANAGER("the nominated manager"),
    EMPLOYEE("the member of police staff");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// All of them in one phrase: "the officer concerned, the investigator and the court".
    public static String list(Collection<Party> parties) {
        List<String> words = parties.stream().map(Party::label).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
