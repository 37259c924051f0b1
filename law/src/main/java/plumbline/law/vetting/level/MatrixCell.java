package plumbline.law.vetting.level;

import java.util.Optional;
import plumbline.law.Citation;
import plumbline.law.vetting.Level;

/// What the matrix says of one check at one level.
///
/// @param fact the fact on which it turns, if it turns on one
/// @param need what is needed if the fact is so
/// @param otherwise what is needed if it is not
/// @param held whether it is not needed because it is held from the level before
record MatrixCell(
        Check check,
        Level level,
        Optional<MatrixFact> fact,
        Need need,
        Need otherwise,
        boolean held,
        Citation citation) {

    static MatrixCell of(Check check, Level level, String text, Citation citation) {
        String[] halves = text.split("/", 2);
        String[] parts = halves[0].split(":", 2);
        return new MatrixCell(
                check,
                level,
                parts.length == 2 ? Optional.of(MatrixFact.of(parts[1])) : Optional.empty(),
                need(parts[0]),
                halves.length == 2 ? need(halves[1]) : Need.NONE,
                "held".equals(text),
                citation);
    }

    private static Need need(String letter) {
        return switch (letter) {
            case "M" -> Need.MANDATORY;
            case "R" -> Need.BY_RISK;
            case "-", "held" -> Need.NONE;
            default -> throw new IllegalStateException("the matrix knows no \"" + letter + "\"");
        };
    }

    Requirement asked(Sought sought) {
        boolean so = fact.map(sought::is).orElse(true);
        return new Requirement(check, so ? need : otherwise, rule(), because(so), citation);
    }

    /// The rule's own name, which a result "not required" must give.
    private String rule() {
        return "MX-" + check + "-" + level;
    }

    private String because(boolean so) {
        if (held) {
            return "It is held from the level before.";
        }
        return fact.map(one -> (so ? "Because " : "It is not so that ") + one.words() + ".")
                .orElse("So for everybody at this level.");
    }
}
