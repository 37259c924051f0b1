@NullMarked
package plumbline.aftercare;

import org.jspecify.annotations.NullMarked;
