@NullMarked
package plumbline.evidence;

import org.jspecify.annotations.NullMarked;
