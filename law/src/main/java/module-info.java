/// The Regulations as dated data and pure functions.
module plumbline.law {
    requires static org.jspecify;
}
