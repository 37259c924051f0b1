package plumbline.demo;

/// The part that a person plays in the demonstration's story. All but [#BYSTANDER] are the ten of the operation.
///
/// The ten are unlike on purpose: the law looks at each person's own words, silence and standing, never at the group.
public enum Part {
    RINGLEADER(16, 50, "writes most of it; owner of the Telegram account"),
    FILMER(10, 30, "shares footage from a body-worn camera"),
    ECHO(9, 22, "joins in; owner of the Android handset"),
    LAUGHER(11, 0, "laughs along, writes none of it; owner of the iPhone; deletes messages after a warning"),
    SERGEANT(6, 0, "supervises the others; changes the subject; leaves the group and tells nobody"),
    SILENT(0, 0, "says nothing in the group; objects in private"),
    ARRESTED(8, 14, "arrested off duty in another matter and remanded in custody"),
    SPECIAL(5, 8, "special constable; joins in now and then"),
    DISPATCHER(7, 3, "contact handler; tells the group what is in a call log"),
    ANALYST(4, 4, "analyst; member of the Telegram group only; tells the others to delete"),
    BYSTANDER(7, 0, "colleague in a group, not under investigation");

    private final int chatter;
    private final int malice;
    private final String story;

    Part(int chatter, int malice, String story) {
        this.chatter = chatter;
        this.malice = malice;
        this.story = story;
    }

    /// How often this person speaks, as a weight; 0 is never.
    int chatter() {
        return chatter;
    }

    /// How often this person is the one who starts a jibe, as a weight; 0 is never.
    int malice() {
        return malice;
    }

    /// One line that says what the person did.
    public String story() {
        return story;
    }
}
