@NullMarked
package plumbline.cases;

import org.jspecify.annotations.NullMarked;
