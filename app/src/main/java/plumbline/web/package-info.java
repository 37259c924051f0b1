/// The ground every page stands on: the view of page records through templates, the frame around each page, the
/// components pages are built from, the error pages, and the headers that every answer carries.
///
/// Templates lie beside the code that fills them and are compiled with it, so that a page record may stay private to
/// its feature and a template that names another feature's type breaks the module check. Markup follows GOV.UK
/// Frontend's, because the users of this product meet it everywhere; typeface, colours and mark are our own.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package plumbline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
