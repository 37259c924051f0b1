/// Tests that walk through the running product in a browser.
@NullMarked
package plumbline.journey;

import org.jspecify.annotations.NullMarked;
