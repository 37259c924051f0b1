@NullMarked
package plumbline.oversight;

import org.jspecify.annotations.NullMarked;
