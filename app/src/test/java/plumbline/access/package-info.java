@NullMarked
package plumbline.access;

import org.jspecify.annotations.NullMarked;
