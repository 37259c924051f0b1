@NullMarked
package plumbline.parameters;

import org.jspecify.annotations.NullMarked;
