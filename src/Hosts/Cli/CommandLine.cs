using System.CommandLine;
using System.CommandLine.Help;

namespace Jiuye.Cli;

/// <summary>The verbs, and what happens around each of them: errors, exit codes, interruption.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var root = Root();
        if (args.Length == 0)
        {
            await root.Parse(["--help"]).InvokeAsync(new() { Output = error, Error = error }, cancellation);
            return ExitCode.WrongUsage;
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                await error.WriteLineAsync($"jiuye: {problem.Message}");
            await error.WriteLineAsync($"Try: {HelpFor(parsed)}");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) },
                cancellation);
        }
        catch (UsageException problem)
        {
            await error.WriteLineAsync($"jiuye: {problem.Message}");
            await error.WriteLineAsync($"Try: {HelpFor(parsed)}");
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("jiuye: interrupted; earlier results stand as they were. Where the verb has it, the same call with --resume goes on.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (Failure.IsExpected(problem))
        {
            await error.WriteLineAsync($"jiuye: {problem.Message}");
            return ExitCode.Failed;
        }
        catch (Exception problem)
        {
            // A defect of the program: everything that helps to mend it is shown, and the caller gets a plain failure instead of an abort.
            await error.WriteLineAsync($"jiuye: a defect of this program, please report it with the lines below.\n{problem}");
            return ExitCode.Failed;
        }
    }

    internal static RootCommand Root()
    {
        var root = new RootCommand("Jiuye (就业): matching, grading, casework deadlines and labour-market statistics for public employment services.");
        foreach (var verb in Verbs())
            root.Subcommands.Add(verb);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    // One line a verb, in the order of a working day.
    private static IEnumerable<Command> Verbs()
    {
        yield return DatasetVerb.Create();
        yield return PolicyVerb.Create();
        yield return NightlyVerb.Create();
        yield return NightsVerb.Create();
        yield return SimulateVerb.Create();
        yield return MatchVerb.Create();
        yield return RecommendVerb.Create();
        yield return MarketVerb.Create();
        yield return FairnessVerb.Create();
        yield return IndexVerb.Create();
        yield return StoreVerb.Create();
        yield return ServeVerb.Create();
        yield return AdviseVerb.Create();
        yield return SupplyDemandVerb.Create();
        yield return WagesVerb.Create();
        yield return LabourForceVerb.Create();
        yield return MonitorVerb.Create();
        yield return PublishVerb.Create();
        yield return AuditPublicationVerb.Create();
        yield return ForecastVerb.Create();
        yield return WarningsVerb.Create();
        yield return SegmentVerb.Create();
        yield return CodeOccupationsVerb.Create();
        yield return ProfileTableVerb.Create();
        yield return ProfileEvalVerb.Create();
        yield return RankEvalVerb.Create();
        yield return RankTrainVerb.Create();
        yield return RelatedVerb.Create();
        yield return ConditionsVerb.Create();
        yield return GradeVerb.Create();
        yield return EligibilityVerb.Create();
        yield return DutiesVerb.Create();
        yield return CalculateVerb.Create();
        yield return TrainingVerb.Create();
        yield return LedgerVerb.Create();
        yield return FormsVerb.Create();
        yield return SuperviseVerb.Create();
        yield return AuditVerb.Create();
        yield return DuplicatesVerb.Create();
        yield return SuggestVerb.Create();
    }

    private static string HelpFor(ParseResult parsed)
    {
        var words = new Stack<string>();
        for (System.CommandLine.Parsing.SymbolResult? at = parsed.CommandResult; at is not null; at = at.Parent)
        {
            if (at is System.CommandLine.Parsing.CommandResult { Command: not RootCommand } command)
                words.Push(command.Command.Name);
        }

        return string.Join(' ', ["jiuye", .. words, "--help"]);
    }
}
