/// What may be told, to whom: the harm test, notices and reports to the public, and restrictions that bind linked
/// cases.
///
/// | Ask | Answer |
/// |---|---|
/// | may this be published now? | [Publications#may] |
/// | does a restriction stand against it? | [Publications#unrestricted] |
/// | may this be left out of it? | [Publications#redact] |
/// | does a restriction still bind? | [Restriction#isLive] |
/// | may this be kept from the person concerned? | [HarmTest#withhold] |
@NullMarked
package plumbline.law.conduct.publication;

import org.jspecify.annotations.NullMarked;
