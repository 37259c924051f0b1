package plumbline.demoforce;

import java.io.IOException;
import java.io.PrintStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import plumbline.demo.Account;
import plumbline.demo.Exhibit;
import plumbline.demo.World;

/// Tells whoever started the demonstration where it is and how to get in.
@Component
@Profile("demo")
class Greeting {

    private final Environment environment;
    private final DemoFiles files;
    private final DemoSigning signing;
    private final PrintStream out = System.out;

    Greeting(Environment environment, DemoFiles files, DemoSigning signing) {
        this.environment = environment;
        this.files = files;
        this.signing = signing;
    }

    void print(World world) throws IOException {
        StringBuilder text = new StringBuilder("\n");
        text.append("  ")
                .append(world.force().name())
                .append(" (made up) is ready at ")
                .append(address())
                .append("\n\n");
        text.append("  %-14s %-24s %s%n".formatted("user name", "password", "what to try"));
        for (Account account : world.accounts()) {
            text.append("  %-14s %-24s %s%n".formatted(account.userName(), account.password(), account.tryThis()));
        }
        Exhibit left = DemoExhibits.leftForTheTour(world);
        text.append(
                "\n  Two of the three seized phones are in the operation. To bring the third as an investigator would:\n");
        text.append("  %-14s %s%n".formatted("file", files.exports().resolve(left.file())));
        text.append("  %-14s %s%n".formatted("reference", left.reference()));
        text.append("  %-14s %s, from %s%n"
                .formatted("seized by", left.seizedBy(), left.seizedFrom().name()));
        text.append("  %-14s %s, on %s%n"
                .formatted("power", left.power(), left.seizedAt().toString().replace("T", " at ")));
        text.append(signing.words());
        out.println(text);
        out.flush();
    }

    private String address() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        String address = environment.getProperty("server.address", "127.0.0.1");
        return "http://" + (address.equals("127.0.0.1") ? "localhost" : address) + ":" + port + "/";
    }
}
