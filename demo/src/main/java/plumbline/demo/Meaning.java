package plumbline.demo;

import org.jspecify.annotations.Nullable;

/// The label of a message and the characteristic it is about, if it is about one.
record Meaning(Label label, @Nullable Characteristic characteristic) {

    static final Meaning ORDINARY = new Meaning(Label.ORDINARY, null);
}
