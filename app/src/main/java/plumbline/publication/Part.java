package plumbline.publication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A passage that somebody words; what the file alone decides, such as the day and the place, is no part.
enum Part {
    WHO(
            "Who it concerns",
            "A name, or words such as \"A serving constable\"",
            false,
            PublicPage.HEARING,
            PublicPage.OUTCOME),
    TIME("Time of day", "Such as 10am; left out where the time is withheld", true, PublicPage.HEARING),
    CONDUCT(
            "What is alleged",
            "The conduct, so that a reader understands it without the papers",
            false,
            PublicPage.HEARING),
    AMOUNTS("How it is said to amount to misconduct or gross misconduct", null, false, PublicPage.HEARING),
    PANEL("Who hears it", "Names, where it is the practice of the force to give them", true, PublicPage.HEARING),
    CASE("What the case was about", null, false, PublicPage.OUTCOME),
    FINDING("What was found", null, false, PublicPage.OUTCOME),
    REASONS("Reasons", null, false, PublicPage.OUTCOME),
    OUTCOME("What follows", "Disciplinary action, reflective practice, or none", false, PublicPage.OUTCOME),
    EXCEPTIONAL(
            "Why not dismissed",
            "The exceptional circumstances, where gross misconduct did not lead to dismissal",
            true,
            PublicPage.OUTCOME);

    private final String heading;
    private final @Nullable String hint;
    private final boolean optional;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final Set<PublicPage> pages;

    Part(String heading, @Nullable String hint, boolean optional, PublicPage first, PublicPage... others) {
        this.heading = heading;
        this.hint = hint;
        this.optional = optional;
        this.pages = EnumSet.of(first, others);
    }

    static List<Part> of(PublicPage page) {
        return Arrays.stream(values()).filter(part -> part.pages.contains(page)).toList();
    }

    /// As it stands above the passage, for whoever writes it and whoever reads it.
    String heading() {
        return heading;
    }

    @Nullable
    String hint() {
        return hint;
    }

    /// Whether it may be left empty.
    boolean isOptional() {
        return optional;
    }

    /// Whether a line is enough.
    boolean isShort() {
        return this == WHO || this == TIME;
    }
}
