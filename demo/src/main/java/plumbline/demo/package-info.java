/// A made-up force, an operation of ten, and what three seized handsets say: seeded, deterministic, labelled.
@NullMarked
package plumbline.demo;

import org.jspecify.annotations.NullMarked;
