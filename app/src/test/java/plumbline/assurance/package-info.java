@NullMarked
package plumbline.assurance;

import org.jspecify.annotations.NullMarked;
