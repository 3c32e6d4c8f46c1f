using System.CommandLine;
using System.Globalization;
using Jiuye.Simulation;

namespace Jiuye.Cli;

/// <summary><c>jiuye simulate</c>: writes a labour market with planted truth.</summary>
internal static class SimulateVerb
{
    // A fixed day, so that a command without --as-of gives the same bytes tomorrow.
    private static readonly DateOnly DefaultDay = new(2026, 3, 31);

    private static readonly Option<long> Postings = Count("--postings", "How many postings, 0 to 10,000,000; 0 makes seekers only. Default 10000.");
    private static readonly Option<long> Seekers = Count("--seekers", "How many seekers, 0 to 10,000,000; 0 makes postings only. Default 10000.");
    private static readonly Option<long> Seed = new("--seed") { Description = "The seed; equal seeds and sizes give equal bytes. Default 1.", HelpName = "S", DefaultValueFactory = static _ => 1 };
    private static readonly Option<string> Out = new("--out") { Description = "The dataset folder to make.", HelpName = "DIR", Required = true };
    private static readonly Option<string?> Name = new("--name") { Description = "The dataset's name; default simulated.", HelpName = "NAME" };
    private static readonly Option<string?> Cities = new("--cities") { Description = "Cities by name or code with weights, such as 广州:3,深圳:2; a county's code keeps all in that county.", HelpName = "LIST" };
    private static readonly Option<string[]> CitiesFrom = new("--cities-from") { Description = "Postings files (.jsonl, .jsonl.gz) whose mix of cities to follow.", HelpName = "FILE…", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<double> Defects = new("--defects") { Description = "Share of posting rows with a planted defect, 0 to 0.2: half duplicates, half bad rows. Default 0.", HelpName = "SHARE" };
    private static readonly Option<bool> Gzip = new("--gzip") { Description = "Write the .jsonl files as .jsonl.gz." };
    private static readonly Option<bool> Force = new("--force") { Description = "Replace a dataset that is already there." };
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf("The day on which the market is looked at, yyyy-MM-dd; default 2026-03-31.");
    private static readonly Option<string?> Policy = CommonOptions.Policy("The policy that the dataset names, one of those that jiuye policy show lists; default jiuye-default.");
    private static readonly Option<int> Threads = CommonOptions.Threads();

    /// <summary>The verb with its options.</summary>
    internal static Command Create()
    {
        var verb = new Verb("simulate", "Write a simulated labour market: postings, seekers, referrals, ledgers, wages, and the truth behind them.")
        {
            Examples =
            [
                new("jiuye simulate --postings 10000 --seekers 20000 --seed 7 --out market", "A market over the cities of the real postings"),
                new("jiuye simulate --postings 0 --seekers 100000 --cities-from postings.jsonl.gz --out seekers", "Seekers spread over the cities of a postings file"),
                new("jiuye simulate --postings 3000 --seekers 5000 --cities 110105 --defects 0.03 --gzip --out district", "One district, with some bad rows and duplicates"),
            ],
        };
        foreach (var option in new Option[] { Postings, Seekers, Seed, Out, Name, Cities, CitiesFrom, Defects, Gzip, Force, AsOf, Policy, Threads })
            verb.Options.Add(option);
        verb.Subcommands.Add(SimulateYear.Create());
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var error = parsed.InvocationConfiguration.Error;
        var options = new SimulationOptions
        {
            Postings = parsed.GetValue(Postings),
            Seekers = parsed.GetValue(Seekers),
            Seed = parsed.GetValue(Seed),
            AsOf = parsed.GetValue(AsOf) ?? DefaultDay,
            Name = parsed.GetValue(Name) ?? "simulated",
            Policy = parsed.GetValue(Policy) ?? "jiuye-default",
            Cities = await CitiesOf(parsed, error).ConfigureAwait(false),
            Defects = parsed.GetValue(Defects),
            Gzip = parsed.GetValue(Gzip),
            Threads = parsed.GetValue(Threads),
            Overwrite = parsed.GetValue(Force),
        };
        if (options.Postings + options.Seekers == 0)
            throw new UsageException("--postings and --seekers are both 0: nothing to make.");
        if (!Vocabulary.Policy.Names.Contains(options.Policy))
            throw new UsageException($"--policy '{options.Policy}': expected one of {string.Join(", ", Vocabulary.Policy.Names)}.");
        try
        {
            options.Check();
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message);
        }

        using var progress = new ConsoleProgress(error);
        var made = await MarketSimulator.WriteAsync(options, parsed.GetValue(Out)!, progress, cancellation).ConfigureAwait(false);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"{made.Postings} postings, {made.Seekers} seekers written to {parsed.GetValue(Out)}")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<CityShare>?> CitiesOf(ParseResult parsed, TextWriter error)
    {
        var (list, files) = (parsed.GetValue(Cities), parsed.GetValue(CitiesFrom));
        if (list is not null && files is { Length: > 0 })
            throw new UsageException("--cities and --cities-from exclude each other: name the cities or the files.");
        if (files is { Length: > 0 })
        {
            var mix = CityMix.FromPostings(files, out var unplaced);
            if (unplaced > 0)
                await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{unplaced} rows name no known city and do not count for the mix.")).ConfigureAwait(false);
            return mix;
        }

        if (list is null)
            return null;
        try
        {
            return CityMix.Parse(list);
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private static Option<long> Count(string name, string description) => new(name) { Description = description, HelpName = "N", DefaultValueFactory = static _ => 10_000 };
}
