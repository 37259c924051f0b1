package plumbline.web;

/// Ground of a tag. The words of the tag carry the meaning; the colour only helps to find it again.
public enum Colour {
    GREY,
    GREEN,
    TURQUOISE,
    BLUE,
    LIGHT_BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW;

    String suffix() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
