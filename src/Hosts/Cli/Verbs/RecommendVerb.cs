using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Cli;

/// <summary><c>jiuye recommend</c>: lists from who acted upon what alone, spread on demand.</summary>
internal static class RecommendVerb
{
    private const int LongestList = 1_000;
    private const int MostFactors = 1_024;
    private const int MostKept = 1_000;

    private static readonly Option<FileInfo> Train = new("--train") { Description = "Who acted upon what: seeker, tab, posting, and where wanted a tab and a weight above 0; .gz too.", HelpName = "TSV", Required = true };
    private static readonly Option<FileInfo?> Exclude = new("--exclude") { Description = "Pairs that no list shall hold, beside those of --train; in the same form.", HelpName = "TSV" };
    private static readonly Option<int> Top = CommonOptions.WithDefault(CommonOptions.WholeNumber("--top", "How long a list is; default: 10.", 1, LongestList, "K"), 10);
    private static readonly Option<double?> Spread = new("--spread")
    {
        Description = "Spreads the lists over the postings by exposure prices of this strength; 0.25 is a good start (docs/collaborative.md). Default: not at all.",
        HelpName = "P",
        CustomParser = Strength,
    };
    private static readonly Option<int> Keep = CommonOptions.WithDefault(CommonOptions.WholeNumber("--keep", "With --spread: how many of everybody's best no price takes away; default: 2.", 0, MostKept), new SpreadSettings().KeptBest);
    private static readonly Option<bool> Reverse = new("--reverse") { Description = "Lists of seekers for every posting." };
    private static readonly Option<int> Factors = CommonOptions.WithDefault(CommonOptions.WholeNumber("--factors", "How many factors describe a seeker or a posting; default: 128.", 1, MostFactors), new FactorisationSettings().Factors);
    private static readonly Option<int> Seed = CommonOptions.WithDefault(CommonOptions.WholeNumber("--seed", "Where the factors start from; default: 0.", 0, int.MaxValue), 0);
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write, a JSON line a list; default: standard output.", HelpName = "FILE" };
    private static readonly Option<int> Threads = CommonOptions.Threads();

    /// <summary>The verb with its options.</summary>
    internal static Command Create()
    {
        var verb = new Verb("recommend", "Recommend by what others did: lists for every seeker from who acted upon what (iALS mixed with a random walk), without a word of the records.")
        {
            Examples =
            [
                new("jiuye recommend --train applications.tsv --top 10 > lists.jsonl", "ten postings for everyone: {\"u\":id,\"k\":[[id,score],…]}"),
                new("jiuye recommend --train applications.tsv --exclude referred.tsv --top 10 --spread 0.25", "the same, spread so that few postings are crowded and few are shown to nobody"),
                new("jiuye recommend --train applications.tsv --top 20 --reverse", "twenty seekers for every posting"),
            ],
        };
        foreach (var option in new Option[] { Train, Exclude, Top, Spread, Keep, Reverse, Factors, Seed, Out, Threads })
            verb.Options.Add(option);
        verb.SetAction(static (call, cancellation) => Task.Run(() => Run(call, cancellation), cancellation));
        return verb;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var isReversed = call.GetValue(Reverse);
        var train = InteractionFile.Read(call.GetRequiredValue(Train).FullName, isReversed).ToArray();
        if (train.Length == 0)
            throw new InvalidDataException($"{call.GetRequiredValue(Train).Name}: no pairs; expected lines of seeker, tab, posting.");
        NamedInteraction[] exclude = call.GetValue(Exclude) is { } file ? [.. InteractionFile.Read(file.FullName, isReversed)] : [];
        var run = new RecommendRun(train, exclude);
        var settings = new CollaborativeSettings { Factors = new() { Factors = call.GetValue(Factors), Seed = call.GetValue(Seed) } };
        var spread = call.GetValue(Spread) is { } strength ? new SpreadSettings { Strength = strength, KeptBest = call.GetValue(Keep) } : null;
        var lists = run.Lists(settings, call.GetValue(Top), spread, call.GetValue(Threads), cancellation);
        using var result = ResultFile.Open(call.GetValue(Out), call.InvocationConfiguration.Output);
        for (var seeker = 0; seeker < lists.Count; seeker++)
            result.Writer.WriteLine(run.Line(seeker, lists[seeker]));
        result.Finish();
        return ExitCode.Done;
    }

    private static double? Strength(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var strength) && strength >= 0 && double.IsFinite(strength))
            return strength;
        result.AddError($"'{text}': expected a number from 0, such as 0.25.");
        return null;
    }
}
