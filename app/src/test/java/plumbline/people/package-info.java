@NullMarked
package plumbline.people;

import org.jspecify.annotations.NullMarked;
