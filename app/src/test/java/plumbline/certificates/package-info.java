/// Certificates end to end, with emulated passkeys and real keys of organisations.
@NullMarked
package plumbline.certificates;

import org.jspecify.annotations.NullMarked;
