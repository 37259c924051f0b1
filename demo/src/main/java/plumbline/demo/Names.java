package plumbline.demo;

import java.util.List;

/// Where the names come from: forenames that say nothing of sex or origin, surnames put together from parts of place
/// names.
///
/// Composed and not sampled, so that no real person is meant; a match with one is chance.
final class Names {

    private static final List<String> FORENAMES = List.of(
            "Alex", "Ashley", "Bailey", "Billie", "Blair", "Cameron", "Casey", "Charlie", "Dale", "Dana", "Devon",
            "Drew", "Eden", "Ellis", "Emery", "Frankie", "Gale", "Harper", "Hayden", "Jamie", "Jesse", "Jodie",
            "Jordan", "Kelly", "Kerry", "Kit", "Lee", "Leslie", "Logan", "Marley", "Morgan", "Nicky", "Ollie", "Parker",
            "Perry", "Quinn", "Reese", "Remy", "Riley", "Robin", "Rory", "Rowan", "Sandy", "Shay", "Skye", "Stevie",
            "Taylor", "Terry", "Toby", "Val", "Wren");

    private static final List<String> FIRST_PARTS = List.of(
            "Ash", "Birch", "Bram", "Cald", "Crow", "Dun", "Elm", "Fen", "Gorse", "Hart", "Hazel", "Holm", "Ivel",
            "Keld", "Lang", "Mar", "Nether", "Oaken", "Pen", "Quarn", "Rook", "Sedge", "Thorn", "Upper", "Wen");

    private static final List<String> LAST_PARTS = List.of(
            "barrow", "beck", "combe", "croft", "dale", "garth", "holt", "leigh", "mere", "shaw", "stead", "thwaite",
            "wick", "worth");

    private Names() {}

    static String forename(Dice dice) {
        return dice.pick(FORENAMES);
    }

    static String surname(Dice dice) {
        return dice.pick(FIRST_PARTS) + dice.pick(LAST_PARTS);
    }
}
