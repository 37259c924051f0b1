/// What every rule of law in this library carries: the place it comes from and how sure we are of it.
@NullMarked
package plumbline.law;

import org.jspecify.annotations.NullMarked;
