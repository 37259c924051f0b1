/// Plumbline, the application: one package is one feature.
@NullMarked
package plumbline;

import org.jspecify.annotations.NullMarked;
