package plumbline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The application.
@SpringBootApplication
@Modulithic(sharedModules = "database")
public class Plumbline {
    static void main(String[] args) {
        SpringApplication.run(Plumbline.class, args);
    }
}
