@NullMarked
package plumbline.audit;

import org.jspecify.annotations.NullMarked;
