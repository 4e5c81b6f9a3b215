package vn.giamngheo.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** The command line: one class per command; trouble becomes one sentence and exit code 1. */
@Command(name = "suite", synopsisSubcommandLabel = "COMMAND")
final class Commands implements Runnable {

    private final Terminal terminal;
    private final CommandLine line;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    Commands(Settings settings, Terminal terminal) {
        this.terminal = terminal;
        this.line = new CommandLine(this)
                .addSubcommand(new Up(settings, terminal))
                .addSubcommand(new Down(settings, terminal))
                .addSubcommand(new Status(settings, terminal))
                .addSubcommand(new Logs(settings, terminal))
                .addSubcommand(new Reset(settings, terminal))
                .addSubcommand(new Token(settings, terminal))
                .setResourceBundle(terminal.language().sentences())
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setExecutionExceptionHandler(this::explain);
    }

    /** The exit code: 0 done, 1 trouble, 2 misuse of the command line. */
    int run(String... arguments) {
        return line.execute(arguments);
    }

    /** Without a command: says which there are. */
    @Override
    public void run() {
        line.usage(line.getOut());
    }

    private int explain(Exception exception, CommandLine command, ParseResult arguments) {
        terminal.complain(terminal.language().say(troubleOf(exception)));
        return 1;
    }

    static Trouble troubleOf(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble trouble) {
                return trouble;
            }
            if (cause instanceof FileSystemException file
                    && String.valueOf(file.getReason()).contains("No space left")) {
                return new Trouble(exception, Fault.DISK_FULL, file.getFile(), 0, 1000);
            }
        }
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        return new Trouble(exception, Fault.UNEXPECTED, trace);
    }
}
