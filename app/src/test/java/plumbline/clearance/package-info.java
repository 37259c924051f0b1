@NullMarked
package plumbline.clearance;

import org.jspecify.annotations.NullMarked;
