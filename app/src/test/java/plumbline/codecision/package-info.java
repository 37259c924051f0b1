@NullMarked
package plumbline.codecision;

import org.jspecify.annotations.NullMarked;
