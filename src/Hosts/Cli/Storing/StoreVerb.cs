using System.CommandLine;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye store</c>: keeps records of districts in a file or a database, takes datasets in, and looks after them.</summary>
internal static class StoreVerb
{
    private static readonly Argument<string> Store = StoreAddress.Argument("STORE");
    private static readonly Option<string?> Schema = StoreAddress.Schema();

    internal static Command Create()
    {
        var verb = new Verb("store", "Keep the records of districts in one file or in PostgreSQL: take datasets in, see what is there, check, copy, back up, trim, erase a person. What 'serve' keeps beside a file, in FILE.snapshots, is derived: it may be deleted at any time and belongs in no backup.");
        foreach (var part in new[] { Import(), Stats(), Check(), StoreCopyVerb.Create(), BackUp(), Trim(), Erase() })
            verb.Subcommands.Add(part);
        return verb;
    }

    private static Verb Import()
    {
        var folder = new Option<string>("--dataset") { Description = "The dataset's folder.", HelpName = "FOLDER", Required = true };
        var district = District("The district whose records they are, by code; default: the dataset's, where it names one.", isRequired: false);
        var acknowledge = new Option<bool>("--acknowledge") { Description = "Write a line after each batch: how many rows are in the store for good." };
        var verb = new Verb("import", "Take a dataset's records in. A record that is there as it is makes no row: run it again after an interruption, or every day.")
        {
            Examples = [new("jiuye store import city.db --dataset datasets/demo", "Makes city.db where it is not there; a second run writes nothing"),
                new("jiuye store import postgres://jiuye@db.example:5432/city --dataset datasets/demo", "The same into PostgreSQL, which many nodes share; tables are made in schema jiuye")],
        };
        verb.Arguments.Add(Store);
        verb.Options.Add(Schema);
        verb.Options.Add(folder);
        verb.Options.Add(district);
        verb.Options.Add(acknowledge);
        verb.SetAction(async (call, cancellation) =>
        {
            var dataset = DatasetFolder.Open(call.GetRequiredValue(folder));
            var into = call.GetValue(district) ?? TheDistrictOf(dataset.Manifest);
            var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            var rejected = new RejectedOnScreen(error);
            using var progress = new ConsoleProgress(error);
            IProgress<StepProgress> stored = call.GetValue(acknowledge) ? new StoredLines(output) : progress;
            var reading = new ReadOptions { Wages = Policy.Find(dataset.Manifest.Policy).Wages, Rejected = rejected.Add };
            await using var store = await StoreAddress.OpenOrMakeAsync(call.GetRequiredValue(Store), call.GetValue(Schema), cancellation).ConfigureAwait(false);
            var counts = await Task.Run(() => new StoreImport(store, into, reading) { Stored = stored }.RunAsync(dataset, cancellation), cancellation).ConfigureAwait(false);
            foreach (var (kind, count) in counts)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{into} {Words(kind),-16} {count.Read,12:N0} read {count.Changed,12:N0} new or changed")).ConfigureAwait(false);
            return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
        });
        return verb;
    }

    private static Verb Stats()
    {
        var json = CommonOptions.Json();
        var verb = new Verb("stats", "Tell what is in a store: by district the records held, by kind, and the last row of the log.")
        {
            Examples = [new("jiuye store stats city.db", "A table for people"), new("jiuye store stats city.db --json", "One JSON object a district")],
        };
        verb.Arguments.Add(Store);
        verb.Options.Add(Schema);
        verb.Options.Add(json);
        verb.SetAction(async (call, cancellation) =>
        {
            await using var store = await OpenAsync(call, cancellation).ConfigureAwait(false);
            foreach (var district in await store.DistrictsAsync(cancellation).ConfigureAwait(false))
            {
                var counts = await store.CountAsync(district, cancellation).ConfigureAwait(false);
                await call.InvocationConfiguration.Output.WriteLineAsync(call.GetValue(json) ? StorePage.Json(district, counts) : StorePage.Text(district, counts)).ConfigureAwait(false);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Check()
    {
        var verb = new Verb("check", "Read every page of a store and look whether all that it says fits together.")
        {
            Examples = [new("jiuye store check city.db", "Ends with 0 where the store is whole; else says what is wrong")],
        };
        verb.Arguments.Add(Store);
        verb.Options.Add(Schema);
        verb.SetAction(async (call, cancellation) =>
        {
            await using var store = await OpenAsync(call, cancellation).ConfigureAwait(false);
            var faults = await store.CheckAsync(cancellation).ConfigureAwait(false);
            foreach (var fault in faults)
                await call.InvocationConfiguration.Error.WriteLineAsync($"jiuye: {fault}").ConfigureAwait(false);
            if (faults.Count == 0)
                await call.InvocationConfiguration.Output.WriteLineAsync("The store is whole.").ConfigureAwait(false);
            return faults.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return verb;
    }

    private static Verb BackUp()
    {
        var target = new Option<string>("--out") { Description = "The file to make; it must not be there.", HelpName = "FILE", Required = true };
        var verb = new Verb("backup", "Copy a file's store while it is in use: the records of one moment, in a file that appears whole or not at all. One in PostgreSQL: pg_dump --format=custom --schema=jiuye --file=city.dump ADDRESS, and pg_restore to bring it back.")
        {
            Examples = [new("jiuye store backup city.db --out city-2026-03-31.db", "To restore: stop what uses the store, put the copy in its place")],
        };
        verb.Arguments.Add(Store);
        verb.Options.Add(Schema);
        verb.Options.Add(target);
        verb.SetAction(async (call, cancellation) =>
        {
            await using var store = await OpenAsync(call, cancellation).ConfigureAwait(false);
            if (store is not SqliteRecordStore file)
                throw new StoreException("A store in PostgreSQL is backed up by PostgreSQL: 'pg_dump --format=custom --schema=jiuye' holds the records of one moment, 'pg_basebackup' with archived logs any moment since (docs/store.md).");
            await file.BackUpAsync(call.GetRequiredValue(target), cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Trim()
    {
        var district = District("The district, by code.", isRequired: true);
        var keep = new Option<long>("--keep") { Description = "How many of the last rows of the log stay as they are; default: 100,000.", HelpName = "N", DefaultValueFactory = static _ => 100_000 };
        var requests = new Option<int?>("--requests-older-than") { Description = "Forget the names of requests, of all districts, that are older than so many days, 1 or more: sent again after that, they are written again.", HelpName = "DAYS" };
        var verb = new Verb("trim", "Let go of earlier states of records, and of the notes that records went or persons were erased.")
        {
            Examples = [new("jiuye store trim city.db --district 110101 --keep 100000", "Whoever follows the log from further back reads the records anew"),
                new("jiuye store trim city.db --district 110101 --requests-older-than 30", "Forgets the names of requests of more than 30 days ago too")],
        };
        verb.Arguments.Add(Store);
        verb.Options.Add(Schema);
        verb.Options.Add(district);
        verb.Options.Add(keep);
        verb.Options.Add(requests);
        verb.SetAction(async (call, cancellation) =>
        {
            if (call.GetValue(requests) is < 1 and var days)
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--requests-older-than {days}: expected 1 day or more."));
            await using var store = await OpenAsync(call, cancellation).ConfigureAwait(false);
            var of = call.GetValue(district)!.Value;
            var upTo = Math.Max(0, await store.LastSequenceAsync(of, cancellation).ConfigureAwait(false) - Math.Max(0, call.GetValue(keep)));
            var gone = await store.TrimAsync(of, upTo, cancellation).ConfigureAwait(false);
            await call.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{of}: {gone:N0} rows let go, the log begins after row {upTo:N0}.")).ConfigureAwait(false);
            if (call.GetValue(requests) is { } age)
            {
                var forgotten = await store.TrimRequestsAsync(TimeSpan.FromDays(age), cancellation).ConfigureAwait(false);
                await call.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{forgotten:N0} names of requests forgotten.")).ConfigureAwait(false);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Erase()
    {
        var person = new Option<string>("--seeker") { Description = "The person's id in the records.", HelpName = "ID", Required = true };
        var rewrite = new Option<bool>("--rewrite") { Description = "In PostgreSQL: write the tables of the districts anew, so that no byte is left in their files. Those districts wait." };
        var snapshots = new Option<string?>("--snapshots") { Description = "The folder of snapshots of this machine (serve --snapshots); those that may hold the person are removed. Default: beside a file, STORE.snapshots. Others' go at their next look, within a minute, or when they start.", HelpName = "DIR" };
        var verb = new Verb("erase", "Erase a person: every record in every district, earlier states included; overwritten in a file, cleaned up in PostgreSQL. Snapshots that may hold them go. Backups made before still hold them.")
        {
            Examples = [new("jiuye store erase city.db --seeker S000000001", "Each district's log keeps one row with the id, until it is trimmed, so that every copy is let go too")],
        };
        verb.Arguments.Add(Store);
        verb.Options.Add(Schema);
        verb.Options.Add(person);
        verb.Options.Add(rewrite);
        verb.Options.Add(snapshots);
        verb.SetAction(async (call, cancellation) =>
        {
            await using var store = await OpenAsync(call, cancellation).ConfigureAwait(false);
            var told = await store.EraseAsync(new(call.GetRequiredValue(person)), within: null, cancellation).ConfigureAwait(false);
            if (call.GetValue(rewrite) && store is PostgreSqlRecordStore database)
            {
                foreach (var district in told.Keys)
                    await database.RewriteAsync(district, cancellation).ConfigureAwait(false);
            }

            var beside = call.GetValue(snapshots) ?? (store is SqliteRecordStore ? SnapshotFolder.Beside(call.GetRequiredValue(Store)) : null);
            if (beside is not null)
                await SnapshotFolder.SweepAsync(beside, store, HostClock.Real, cancellation).ConfigureAwait(false);
            await call.InvocationConfiguration.Output.WriteLineAsync(
                told.Count == 0 ? "The store holds nothing of that person." : $"Erased in {string.Join(", ", told.Keys)}.").ConfigureAwait(false);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Task<RelationalRecordStore> OpenAsync(ParseResult call, CancellationToken cancellation) =>
        StoreAddress.OpenAsync(call.GetRequiredValue(Store), call.GetValue(Schema), cancellation);

    private static DistrictCode TheDistrictOf(DatasetManifest manifest) => manifest.Districts.Count == 1
        ? manifest.Districts[0]
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"The dataset names {manifest.Districts.Count} districts: say which with --district."));

    private static string Words(RecordKind kind) => kind switch
    {
        RecordKind.Posting => "postings",
        RecordKind.Seeker => "seekers",
        RecordKind.Referral => "referrals",
        _ => "ledger entries",
    };

    private static Option<DistrictCode?> District(string meaning, bool isRequired) => new("--district")
    {
        Description = meaning,
        HelpName = "CODE",
        Required = isRequired,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 1 && DistrictCode.TryParse(result.Tokens[0].Value, out var code))
                return code;
            result.AddError($"'{(result.Tokens.Count == 1 ? result.Tokens[0].Value : "")}' is no district: expected a code of 6 digits, such as 110105.");
            return null;
        },
    };
}
