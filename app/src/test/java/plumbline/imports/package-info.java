@NullMarked
package plumbline.imports;

import org.jspecify.annotations.NullMarked;
