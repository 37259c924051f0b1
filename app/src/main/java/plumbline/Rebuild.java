package plumbline;

import org.springframework.boot.SpringApplication;

/// `./plumbline rebuild`: the application without its web server, which makes again what is read from exhibits and
/// ends.
class Rebuild {
    static void main(String[] args) {
        var application = new SpringApplication(Plumbline.class);
        application.setAdditionalProfiles("rebuild");
        System.exit(SpringApplication.exit(application.run(args)));
    }
}
