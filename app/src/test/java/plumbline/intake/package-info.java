@NullMarked
package plumbline.intake;

import org.jspecify.annotations.NullMarked;
