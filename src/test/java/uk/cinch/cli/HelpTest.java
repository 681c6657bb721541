package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The words of --help, which are in a file of their own, and the options they are about. */
class HelpTest {
  private final CommandLine program = Main.commands(System.out, System.err, "");

  @Test
  void everyCommandOptionAndArgumentSaysWhatItIsFor() {
    assertThat(commands(program))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            command -> {
              assertThat(command.getHelp().description()).isNotBlank();
              assertThat(command.getCommandSpec().args())
                  .allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
            });
  }

  @Test
  void nothingIsSaidOfAnOptionThatIsNotThere() {
    Set<String> names = new TreeSet<>(Set.of("rules"));
    commands(program)
        .forEach(
            command -> {
              String name = command.getCommandSpec().qualifiedName(".") + ".";
              names.add(name + "usage");
              command
                  .getCommandSpec()
                  .options()
                  .forEach(option -> names.add(name + option.longestName().replaceAll("^-+", "")));
              command
                  .getCommandSpec()
                  .positionalParameters()
                  .forEach(arg -> names.add(name + arg.paramLabel()));
            });

    assertThat(ResourceBundle.getBundle("uk.cinch.cli.help").keySet())
        .allSatisfy(
            key -> assertThat(names).contains(key.replaceFirst("\\[.*|(?<=usage)\\..*", "")));
  }

  private static Stream<CommandLine> commands(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::commands));
  }
}
