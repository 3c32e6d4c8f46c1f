using System.CommandLine;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye nights</c>: the nights of a store's districts, by any number of nodes, and how they stand.</summary>
internal static class NightsVerb
{
    private const int MostDays = 3_700;

    internal static Command Create()
    {
        var verb = new Verb("nights", "Make the nights of a store's districts, shared by every node that is started, and see how they stand.");
        verb.Subcommands.Add(Run());
        verb.Subcommands.Add(Status());
        verb.Subcommands.Add(NightsTableVerb.Create());
        verb.Subcommands.Add(NightsEraseVerb.Create());
        return verb;
    }

    private static Verb Run()
    {
        var (store, schema) = (StoreAddress.Argument("STORE"), StoreAddress.Schema());
        var results = new Option<string>("--results") { Description = "The folder of all results: DISTRICT/yyyy-MM-dd/ for each night, DISTRICT/current names the newest. Nodes that share nights share it.", Required = true, HelpName = "DIR" };
        var policy = new Option<string>("--policy") { Description = "The policy by name (jiuye policy show lists them) or a JSON file.", Required = true, HelpName = "NAME|FILE" };
        var districts = Districts();
        var date = Day("--date", "The day to make; default: today, by this machine's time zone.");
        var from = Day("--from", "The first of several days, to make good the past.");
        var to = Day("--to", "The last of them; default: the first.");
        var again = new Option<bool>("--again") { Description = "Make them of the records as they are now, whatever became of them before; results that are there stay until the new ones take their place." };
        var node = new Option<string?>("--node") { Description = "What this node is called; default: the machine and the process.", HelpName = "NAME" };
        var beside = new Option<string?>("--beside") { Description = "A folder with what a store does not hold (wages.csv, lexicon.tsv, courses.jsonl, …); a folder in it named by a district's code goes before it.", HelpName = "DIR" };
        var lease = CommonOptions.WholeNumber("--lease", "Seconds after which the night of a silent node is another's; default: 60.", 1, 3_600, "S");
        lease.DefaultValueFactory = static _ => 60;
        var attempts = CommonOptions.WholeNumber("--attempts", "How often a night may fail or kill its node before it is set aside; default: 3.", 1, 100);
        attempts.DefaultValueFactory = static _ => 3;
        var retry = CommonOptions.WholeNumber("--retry-after", "Seconds that a night is left after it failed; default: 30.", 0, 86_400, "S");
        retry.DefaultValueFactory = static _ => 30;
        var top = CommonOptions.OptionalWholeNumber("--top", "The most matches kept for each seeker and each posting; default: the policy's.", 1, 1_000, "K");
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var verb = new Verb("run", "Make the nights that are not made yet; returns when each is done or set aside, by this node or another. Ends with 5 where one was set aside.")
        {
            Examples =
            [
                new("jiuye nights run city.db --results /srv/nights --policy beijing-2018", "tonight, every district; started on two machines or twice on one, they share the districts"),
                new("jiuye nights run city.db --results /srv/nights --policy beijing-2018 --from 2026-03-01 --to 2026-03-31", "the nights of a month; interrupted, the same call goes on"),
                new("jiuye nights run city.db --results /srv/nights --policy beijing-2018 --districts 110105 --date 2026-03-31 --again", "one that was set aside, after what was wrong is mended"),
            ],
        };
        verb.Arguments.Add(store);
        foreach (var option in new Option[] { schema, results, policy, districts, date, from, to, again, node, beside, lease, attempts, retry, top, threads, json })
            verb.Options.Add(option);
        verb.SetAction(async (call, cancellation) =>
        {
            var (first, last) = DaysOf(call.GetValue(date), call.GetValue(from), call.GetValue(to));
            await using var records = await StoreAddress.OpenAsync(call.GetRequiredValue(store), call.GetValue(schema), cancellation);
            using var progress = new ConsoleProgress(call.InvocationConfiguration.Error);
            var shift = new NightShift(
                records,
                records,
                new()
                {
                    Results = call.GetRequiredValue(results),
                    Policy = Policy.Find(call.GetRequiredValue(policy)),
                    Node = call.GetValue(node) ?? string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}"),
                    Beside = call.GetValue(beside),
                    LeaseTime = TimeSpan.FromSeconds(call.GetValue(lease)),
                    Attempts = call.GetValue(attempts),
                    RetryAfter = TimeSpan.FromSeconds(call.GetValue(retry)),
                    Top = call.GetValue(top),
                    Threads = call.GetValue(threads),
                },
                HostClock.Real);
            var of = call.GetValue(districts) is { Count: > 0 } named ? named : await records.DistrictsAsync(cancellation);
            var page = new NightsPage(call.InvocationConfiguration.Output, call.GetValue(json));
            if (call.GetValue(again))
            {
                foreach (var (district, held) in await shift.ReopenAsync(of, first, last, cancellation))
                    await call.InvocationConfiguration.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"jiuye: {district} {held:yyyy-MM-dd} is being made right now and is not begun again."));
            }

            var outcome = await shift.RunAsync(of, first, last, page, progress, cancellation);
            page.Close(outcome);
            return outcome.SetAside.Count > 0 ? ExitCode.SomeSetAside : ExitCode.Done;
        });
        return verb;
    }

    private static Verb Status()
    {
        var (store, schema) = (StoreAddress.Argument("STORE"), StoreAddress.Schema());
        var districts = Districts();
        var from = Day("--from", "The first day; default: the first of all.");
        var to = Day("--to", "The last day; default: the last of all.");
        var json = CommonOptions.Json();
        var verb = new Verb("status", "List the nights that were ever begun: district, day, how it stands, how often it was begun, by which node, and why not. Ends with 5 where one is set aside.")
        {
            Examples = [new("jiuye nights status city.db --from 2026-03-25", "the last days"), new("jiuye nights status city.db --json", "one JSON object a night")],
        };
        verb.Arguments.Add(store);
        foreach (var option in new Option[] { schema, districts, from, to, json })
            verb.Options.Add(option);
        verb.SetAction(async (call, cancellation) =>
        {
            await using var records = await StoreAddress.OpenAsync(call.GetRequiredValue(store), call.GetValue(schema), cancellation);
            var of = call.GetValue(districts) is { Count: > 0 } named ? named : await records.DistrictsAsync(cancellation);
            var (book, nights) = (new NightBook(records), new List<NightRecord>());
            foreach (var district in of)
                nights.AddRange((await book.OfAsync(district, cancellation)).Where(night => !(night.Date < call.GetValue(from)) && !(night.Date > call.GetValue(to))));
            NightsPage.List(call.InvocationConfiguration.Output, [.. nights.OrderBy(static night => night.Date).ThenBy(static night => night.District)], call.GetValue(json));
            return nights.Exists(static night => night.State == NightState.SetAside) ? ExitCode.SomeSetAside : ExitCode.Done;
        });
        return verb;
    }

    private static (DateOnly First, DateOnly Last) DaysOf(DateOnly? date, DateOnly? from, DateOnly? to)
    {
        if (date is not null && (from ?? to) is not null)
            throw new UsageException("--date names one day, --from and --to several: give one or the other.");
        if (from is null && to is not null)
            throw new UsageException("--to needs --from: the first day.");
        var first = date ?? from ?? DateOnly.FromDateTime(HostClock.Real.GetLocalNow().DateTime);
        var last = to ?? first;
        if (last < first || last.DayNumber - first.DayNumber >= MostDays)
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--from {first:yyyy-MM-dd} --to {last:yyyy-MM-dd}: expected 1 to {MostDays:N0} days, the first before the last."));
        return (first, last);
    }

    internal static Option<DateOnly?> Day(string name, string meaning)
    {
        var option = CommonOptions.Day(name, meaning);
        option.Required = false;
        return option;
    }

    internal static Option<IReadOnlyList<DistrictCode>?> Districts() => new("--districts")
    {
        Description = "The districts, by code with commas between; default: all that the store holds.",
        HelpName = "CODES",
        CustomParser = static result =>
        {
            var codes = new List<DistrictCode>();
            foreach (var text in result.Tokens.SelectMany(static token => token.Value.Split(',')))
            {
                if (DistrictCode.TryParse(text.Trim(), out var code))
                    codes.Add(code);
                else
                    result.AddError($"'{text}' is no district: expected codes of 6 digits with commas between, such as 110105,110113.");
            }

            return codes;
        },
    };
}
