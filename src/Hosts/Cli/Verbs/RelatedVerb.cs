using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye related</c>: which occupations count for one, how much, and what that rests on.</summary>
internal static class RelatedVerb
{
    private static readonly OccupationClassification Names = OccupationClassification.Prc2022;

    internal static Command Create()
    {
        var occupation = new Argument<string>("OCCUPATION") { Description = "A code of the 2022 classification, or a job title to be coded first." };
        var postings = new Option<string?>("--postings") { Description = "Postings whose titles name several jobs or whose texts ask for experience, JSONL, .gz or plain.", HelpName = "FILE" };
        var seekers = new Option<string?>("--seekers") { Description = "Seekers with wishes and histories, JSONL, .gz or plain.", HelpName = "FILE" };
        var referrals = new Option<string?>("--referrals") { Description = "Referrals with outcomes: a hire is a move. Needs both other files.", HelpName = "FILE" };
        var top = CommonOptions.WholeNumber("--top", "The most occupations to show; default 15.", 1, 1_000, "K");
        top.DefaultValueFactory = static _ => 15;
        var policy = CommonOptions.Policy("A policy by name or a JSON file: the declared weights; default: jiuye-default.");
        var json = CommonOptions.Json();
        var verb = new Verb("related", "Show which occupations count for one: by the classification, by titles and wishes that name both, by experience asked, by moves.")
        {
            Examples =
            [
                new("jiuye related 收银员", "by the classification alone"),
                new("jiuye related 4-01-02-03 --postings postings.jsonl.gz --seekers seekers.jsonl.gz --referrals referrals.jsonl.gz", "with what the market shows"),
            ],
        };
        verb.Arguments.Add(occupation);
        foreach (var option in new Option[] { postings, seekers, referrals, top, policy, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Run(
                Code(call.GetRequiredValue(occupation)),
                new(call.GetValue(postings), call.GetValue(seekers), call.GetValue(referrals)),
                Policy.Find(call.GetValue(policy) ?? "jiuye-default"),
                call.GetValue(top),
                call.GetValue(json),
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error,
                cancellation),
            cancellation));
        return verb;
    }

    private static OccupationCode Code(string text)
    {
        if (OccupationCode.TryParse(text, out var code))
            return Names.Contains(code) ? code : throw new UsageException($"'{text}' is no code of the 2022 classification.");
        return OccupationCoder.Default.Code(text)?.Code
            ?? throw new UsageException($"No occupation is sure for the title '{text}': expected a clearer title or a code such as 4-01-02-03. Look closer with: jiuye code-occupations");
    }

    private static int Run(OccupationCode own, MarketFiles files, Policy policy, int top, bool asJson, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (files.Referrals is not null && (files.Postings is null || files.Seekers is null))
            throw new UsageException("--referrals needs --postings and --seekers: a move goes from a person's last trade to the posting's.");
        var rejected = new RejectedOnScreen(error);
        using var progress = new ConsoleProgress(error);
        var options = new ReadOptions { Wages = policy.Wages, Rejected = rejected.Add, Progress = progress };
        var market = new Market(
            files.Postings is { } offered ? [.. PostingFile.Read(offered, options, cancellation).Select(RecordCoding.Default.Of)] : [],
            files.Seekers is { } searching ? [.. SeekerFile.Read(searching, options, cancellation).Select(RecordCoding.Default.Of)] : [],
            files.Referrals is { } made ? [.. ReferralFile.Read(made, options, cancellation)] : []);
        var related = new OccupationRelatedness(policy.Ranking.Relatedness, OccupationEvidence.Of(market, cancellation));
        progress.Dispose();
        var nearest = related.Nearest(own, top);
        if (asJson)
            WriteJson(own, nearest, output);
        else
            WriteTable(own, nearest, output);
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static void WriteTable(OccupationCode own, IReadOnlyList<(OccupationCode Other, OccupationRelation Relation)> nearest, TextWriter output)
    {
        output.Write($"{own} {Names.NameOf(own)}\n");
        var table = new AlignedTable();
        table.Add("counts", "code", "same", "named together", "wanted together", "asked", "moved", "name");
        foreach (var (other, relation) in nearest)
        {
            table.Add(
                Text($"{relation.Weight:0.00}"),
                other.ToString(),
                Level(relation.Level),
                Text($"{relation.NamedTogether}"),
                Text($"{relation.WantedTogether}"),
                Text($"{relation.Asked}"),
                Text($"{relation.Moved}"),
                Names.NameOf(other) ?? "");
        }

        table.WriteTo(output);
    }

    private static void WriteJson(OccupationCode own, IReadOnlyList<(OccupationCode Other, OccupationRelation Relation)> nearest, TextWriter output)
    {
        foreach (var (other, relation) in nearest)
        {
            output.Write(JsonSerializer.Serialize(new
            {
                own = own.ToString(),
                other = other.ToString(),
                weight = relation.Weight,
                level = (int)(relation.Level ?? 0),
                named_together = relation.NamedTogether,
                wanted_together = relation.WantedTogether,
                asked = relation.Asked,
                moved = relation.Moved,
            }));
            output.Write('\n');
        }
    }

    private static string Level(OccupationLevel? level) => level switch
    {
        OccupationLevel.Occupation => "occupation",
        OccupationLevel.MinorGroup => "minor group",
        OccupationLevel.MiddleGroup => "middle group",
        OccupationLevel.MajorGroup => "major group",
        _ => "-",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record MarketFiles(string? Postings, string? Seekers, string? Referrals);
}
