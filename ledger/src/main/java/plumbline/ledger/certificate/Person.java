package plumbline.ledger.certificate;

import java.util.List;

/// Somebody who may fill a seat.
///
/// @param id the same in every roster; two rosters with the same id mean the same person
/// @param name as it is printed
/// @param standings codes of what the organisation says of them, such as `legally-qualified` or `never-police`
/// @param credentials their passkeys; two or more, so that one can be lost
public record Person(String id, String name, List<String> standings, List<Credential> credentials) {

    public Person {
        Values.word(id);
        Values.text(name);
        standings = Values.words(standings);
        credentials = List.copyOf(credentials);
    }
}
