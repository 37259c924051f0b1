@NullMarked
package plumbline.issuing;

import org.jspecify.annotations.NullMarked;
