package plumbline.demo;

import java.util.ArrayList;
import java.util.List;

/// Who is in a conversation at the moment, and what it is called.
final class Roster {

    private final List<Member> members = new ArrayList<>();
    private String title = "";

    static Roster of(Conversation conversation) {
        Roster roster = new Roster();
        conversation.pair().forEach(name -> roster.admit(conversation.who(name)));
        return roster;
    }

    void admit(Member member) {
        if (members.contains(member)) {
            throw new IllegalStateException(member.person().name() + " is in the conversation already");
        }
        members.add(member);
    }

    void dismiss(Member member) {
        if (!members.remove(member)) {
            throw new IllegalStateException(member.person().name() + " is not in the conversation");
        }
    }

    void call(String newTitle) {
        this.title = newTitle;
    }

    String title() {
        return title;
    }

    List<Member> members() {
        return members;
    }

    List<Person> people() {
        return members.stream().map(Member::person).toList();
    }
}
