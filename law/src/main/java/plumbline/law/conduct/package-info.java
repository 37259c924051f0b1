/// What the conduct regulations say: rule sets, standards, duties. Pure functions over dated data.
@NullMarked
package plumbline.law.conduct;

import org.jspecify.annotations.NullMarked;
