/// Two keys: what a case needs from outside the force, who may give it, and what two opinions make together.
///
/// Either key keeps the door shut, both are needed to open it. The law puts the decision in the chief officer's hand;
/// what is here is the policy by which a force binds itself, so nearly every figure is policy and not statute
/// (`figures.txt`). A panel that could only say yes proved dangerous: nobody outside can open what the force keeps
/// shut, save an appeal panel that is in its majority from outside.
@NullMarked
package plumbline.law.vetting.twokey;

import org.jspecify.annotations.NullMarked;
