using System.CommandLine;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye profile-table</c>: rows to train a model of long joblessness from a district's own records.</summary>
internal static class ProfileTableVerb
{
    internal static Command Create()
    {
        var seekers = new Option<string>("--seekers") { Description = "The register as it stood on an earlier day, JSONL, .gz or plain: what the model may read.", Required = true, HelpName = "FILE" };
        var then = CommonOptions.Day("--then", "That day, yyyy-MM-dd.");
        var later = new Option<string>("--later") { Description = "The register of a later day, those who left included: what came of it.", Required = true, HelpName = "FILE" };
        var asOf = CommonOptions.Day("--as-of", "The later day, at least the policy's months after.");
        var referrals = new Option<string?>("--referrals") { Description = "Referrals up to the later day: a hire tells that somebody found work.", HelpName = "FILE" };
        var group = new Option<string>("--group") { Description = "By which attribute profile-eval tells errors apart, such as sex or sex+age_band; no feature. Default sex.", HelpName = "A+B", DefaultValueFactory = static _ => "sex" };
        var policy = CommonOptions.Policy("A policy by name or a JSON file: the months of long joblessness; default: jiuye-default.");
        var output = new Option<string?>("--out") { Description = "The CSV to write; default: standard output.", HelpName = "CSV" };
        var verb = new Verb("profile-table", "Rows to train a model of long joblessness from a district's own records: the register of an earlier day, and whether a later one says that work was found. The call of profile-eval that goes with it stands on standard error.")
        {
            Examples =
            [
                new("jiuye profile-table --seekers 2025-03/seekers.jsonl.gz --then 2025-03-31 --later 2026-03/seekers.jsonl.gz --referrals 2026-03/referrals.jsonl.gz --as-of 2026-03-31 --out table.csv", "a row a person of whom everything is known"),
                new("jiuye profile-table --seekers then.jsonl --then 2025-03-31 --later now.jsonl --as-of 2026-03-31 --group sex+age_band --out table.csv", "errors told apart by sex and age"),
            ],
        };
        foreach (var option in new Option[] { seekers, then, later, asOf, referrals, group, policy, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Write(
                new(call.GetRequiredValue(seekers), call.GetRequiredValue(then)!.Value, call.GetRequiredValue(later), call.GetRequiredValue(asOf)!.Value, call.GetValue(referrals), call.GetRequiredValue(group), call.GetValue(output)),
                Policy.Find(call.GetValue(policy) ?? "jiuye-default"),
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error,
                cancellation),
            cancellation));
        return verb;
    }

    private static int Write(Files files, Policy policy, TextWriter screen, TextWriter error, CancellationToken cancellation)
    {
        if (files.AsOf < files.Then.AddMonths(policy.Profiling.LongJoblessMonths))
            throw new UsageException($"--as-of {Day(files.AsOf)} is too early: what came of {Day(files.Then)} is known {policy.Profiling.LongJoblessMonths} months later.");
        var facts = AuditedFacts.All(policy.Fairness.AgeBands);
        AuditedFact[] groups = [.. files.Group.Split('+').Select(name => facts.FirstOrDefault(fact => fact.Name == name)
            ?? throw new UsageException($"--group: '{name}' is no attribute of these records; known are {string.Join(", ", facts.Select(static fact => fact.Name))}."))];
        var rejected = new RejectedOnScreen(error);
        var reading = new ReadOptions { Wages = policy.Wages, Rejected = rejected.Add };
        JobSeeker[] then = [.. SeekerFile.Read(files.Seekers, reading, cancellation)];
        var referrals = files.Referrals is null ? [] : ReferralFile.Read(files.Referrals, reading, cancellation);
        var table = ProfilingTable.Of(then, files.Then, SeekerFile.Read(files.Later, reading, cancellation), referrals, files.AsOf, policy.Profiling);
        var people = then.ToDictionary(static seeker => seeker.Id);
        using var result = ResultFile.Open(files.Output, screen);
        result.Writer.Write(string.Join(',', ["id", table.Label, "group", .. ProfilingTable.Features]) + "\n");
        foreach (var row in table.Rows)
        {
            var group = string.Join('+', groups.Select(fact => fact.CategoryOf(people[row.Seeker]) ?? "unknown"));
            result.Writer.Write(string.Join(',', [CsvField.Of(row.Seeker.Value), row.IsLongJobless ? "1" : "0", CsvField.Of(group), .. row.Values.Select(static value => value.ToString("R", CultureInfo.InvariantCulture))]) + "\n");
        }

        result.Finish();
        Tell(table, files, error);
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static void Tell(ProfilingTable table, Files files, TextWriter error)
    {
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Count} rows, {table.Rows.Count(static row => row.IsLongJobless)} of them long without work; left out: {table.Incomplete} with a missing answer, {table.NotFound} not in the later register, {table.LeftForUnknownReason} who left for no known reason"));
        error.WriteLine($"jiuye profile-eval {files.Output ?? "table.csv"} --label {table.Label} --unit id --rising {string.Join(',', ProfilingTable.Rising)} --falling {string.Join(',', ProfilingTable.Falling)} --model district.model --as-of {Day(files.AsOf)}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Files(string Seekers, DateOnly Then, string Later, DateOnly AsOf, string? Referrals, string Group, string? Output);
}
