/// Working days, periods and deadlines that explain themselves.
@NullMarked
package plumbline.law.clock;

import org.jspecify.annotations.NullMarked;
