package plumbline.chat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// "location: https://maps.google.com/?q=51.5,-0.1" and its like in other languages.
final class PlaceReader implements Form {

    private static final List<String> WORDS = Placeholders.phrases("LOCATION");

    @Override
    public @Nullable Content read(String text, boolean marked) {
        return text.indexOf(": http") > 0 ? read(text) : null;
    }

    private static @Nullable Content read(String text) {
        String plain = Marks.strip(text).strip();
        int colon = plain.indexOf(": http");
        String link = plain.substring(colon + 2);
        boolean map = link.startsWith("https://maps.google.com/") || link.contains("foursquare.com/v/");
        if (!map || !WORDS.contains(plain.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
            return null;
        }
        int at = link.indexOf("?q=");
        String[] numbers = at < 0 ? new String[0] : link.substring(at + 3).split(",", 3);
        return numbers.length == 2
                ? new Content.Location(false, degrees(numbers[0], 90), degrees(numbers[1], 180), link)
                : new Content.Location(false, null, null, link);
    }

    private static @Nullable Double degrees(String text, int most) {
        try {
            double degrees = Double.parseDouble(text.strip());
            return Math.abs(degrees) <= most ? degrees : null;
        } catch (NumberFormatException e) {
            // The link itself is kept, so an unreadable position loses nothing.
            return null;
        }
    }
}
