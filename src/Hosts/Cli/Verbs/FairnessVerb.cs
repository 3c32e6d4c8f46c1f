using System.CommandLine;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye fairness</c>: what lists of matches come to for groups of people.</summary>
internal static class FairnessVerb
{
    internal static Command Create()
    {
        var matches = new Option<string>("--matches") { Description = "Lists that match or nightly wrote, packed or not; of postings (who is shown to employers) or of seekers (who has matches).", Required = true, HelpName = "FILE" };
        var seekers = new Option<string>("--seekers") { Description = "The seekers with their attributes, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var postings = new Option<string?>("--postings") { Description = "The postings: holds each list against everybody who passes its hard filters, and tests whether the fits give attributes away.", HelpName = "FILE" };
        var referrals = new Option<string?>("--referrals") { Description = "With --postings: referrals, where the lists leave out who was recommended before, as a night's do.", HelpName = "FILE" };
        var asOf = CommonOptions.Day("--as-of", "The day of the lists, yyyy-MM-dd.");
        var policy = CommonOptions.Policy("A policy by name or a JSON file: filters, age bands, the line of the impact ratio, the fewest persons; default: jiuye-default.");
        var top = CommonOptions.OptionalWholeNumber("--top", "How many places of a list count as shown; default: the policy's.", 1, 1_000, "K");
        var by = Names("--by", "Attributes to audit; default all: sex, age_band, education, hukou, health, zero_employment_household, ethnicity, religion.", "NAMES");
        var together = Names("--together", "Attributes to audit at once, such as sex+age_band; default: every two.", "A+B");
        var rerank = new Option<string?>("--rerank") { Description = "Off unless given: re-ranks each posting's list so that every prefix has the shares of those who pass the filters, by these attributes. Whether that is lawful is for the jurisdiction to say (docs/fairness.md).", HelpName = "A+B" };
        var lists = new Option<string?>("--lists") { Description = "With --rerank: the file for the re-ranked lists.", HelpName = "FILE" };
        var moves = new Option<string?>("--moves") { Description = "With --rerank: the file for every move, posting, seeker, from, to (null: no longer shown), score.", HelpName = "FILE" };
        var office = new Option<bool>("--office") { Description = "With small counts, for use in the office only; default: nothing is told of fewer persons than the policy says." };
        var language = new Option<string>("--language") { Description = "zh-CN or en; default zh-CN. JSON has both.", HelpName = "zh-CN|en", DefaultValueFactory = static _ => "zh-CN" };
        language.AcceptOnlyFromAmong("zh-CN", "en");
        var output = new Option<string?>("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
        var (threads, json) = (CommonOptions.Threads(), CommonOptions.Json());
        var verb = new Verb("fairness", "Audit lists of matches for groups of people: who passes the filters, who is shown, who stands high; impact ratios with counts and intervals, intersections, unknowns; exposure, skew and NDKL beside lists drawn by lot; a proxy test. Changes nothing unless --rerank is given.")
        {
            Examples =
            [
                new("jiuye fairness --seekers seekers.jsonl.gz --matches out/matches-by-posting.jsonl.gz --postings postings.jsonl.gz --referrals referrals.jsonl.gz --as-of 2026-03-31 --language en", "a night's lists, held against everybody who passes the filters"),
                new("jiuye fairness --seekers seekers.jsonl.gz --matches out/matches-by-seeker.jsonl.gz --as-of 2026-03-31 --by sex,age_band --office --json", "who has matches at all, two attributes and their intersections, small counts too"),
                new("jiuye fairness --seekers s.jsonl --postings p.jsonl --matches long.jsonl --as-of 2026-03-31 --rerank sex+age_band --lists fair.jsonl --moves moves.jsonl", "also writes re-ranked lists and a line for every move (make long.jsonl with match --direction postings --top 1000)"),
            ],
        };
        foreach (var option in new Option[] { seekers, matches, postings, referrals, asOf, policy, top, by, together, rerank, lists, moves, office, language, json, output, threads })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => new FairnessCall
            {
                Seekers = call.GetRequiredValue(seekers),
                Matches = call.GetRequiredValue(matches),
                Postings = call.GetValue(postings),
                Referrals = call.GetValue(referrals),
                AsOf = call.GetRequiredValue(asOf)!.Value,
                Policy = Policy.Find(call.GetValue(policy) ?? "jiuye-default"),
                Top = call.GetValue(top),
                By = call.GetValue(by) ?? [],
                Together = call.GetValue(together) ?? [],
                Rerank = call.GetValue(rerank),
                Lists = call.GetValue(lists),
                Moves = call.GetValue(moves),
                ForOffice = call.GetValue(office),
                IsChinese = Bilingual.IsChinese(call.GetRequiredValue(language)),
                Json = call.GetValue(json),
                Output = call.GetValue(output),
                Threads = call.GetValue(threads),
            }.Run(call.InvocationConfiguration.Output, call.InvocationConfiguration.Error, cancellation),
            cancellation));
        return verb;
    }

    private static Option<string[]> Names(string name, string meaning, string helpName) => new(name)
    {
        Description = meaning,
        HelpName = helpName,
        CustomParser = static result => [.. result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };
}
