@NullMarked
package plumbline.reviewer;

import org.jspecify.annotations.NullMarked;
