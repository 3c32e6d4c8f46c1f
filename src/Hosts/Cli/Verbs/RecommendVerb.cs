using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary><c>jiuye recommend</c>: lists from who acted upon what alone, spread on demand.</summary>
internal static class RecommendVerb
{
    private const int LongestList = 1_000;
    private const int MostFactors = 1_024;
    private const int MostKept = 1_000;

    private static readonly Option<FileInfo> Train = new("--train") { Description = "Who acted upon what: seeker, tab, posting, and where wanted a tab and a weight above 0; .gz too.", HelpName = "TSV", Required = true };
    private static readonly Option<FileInfo?> Exclude = new("--exclude") { Description = "Pairs that no list shall hold, beside those of --train; in the same form.", HelpName = "TSV" };
    private static readonly Option<FileInfo?> ContentSeekers = new("--content-seekers") { Description = "What is known of seekers, so that those who acted upon nothing get lists of their own: a JSON object a line with id and any fields.", HelpName = "JSONL" };
    private static readonly Option<FileInfo?> ContentPostings = new("--content-postings") { Description = "What is known of postings, so that new ones are recommended by their content; in the same form.", HelpName = "JSONL" };
    private static readonly Option<int> Top = CommonOptions.WithDefault(CommonOptions.WholeNumber("--top", "How long a list is; default: 10.", 1, LongestList, "K"), 10);
    private static readonly Option<double?> Spread = new("--spread")
    {
        Description = "Spreads the lists over the postings by exposure prices of this strength; 0.4 is a good start (docs/collaborative.md). Default: not at all.",
        HelpName = "P",
        CustomParser = Strength,
    };
    private static readonly Option<int> Keep = CommonOptions.WithDefault(CommonOptions.WholeNumber("--keep", "With --spread: how many of everybody's best no price takes away; default: 5.", 0, MostKept), new SpreadSettings().KeptBest);
    private static readonly Option<bool> Reverse = new("--reverse") { Description = "Lists of seekers for every posting." };
    private static readonly Option<int?> Factors = CommonOptions.OptionalWholeNumber("--factors", "One factorisation of so many factors; default: three, of 96, 128 and 192.", 1, MostFactors);
    private static readonly Option<FileInfo?> Model = new("--model") { Description = "Factors that another program trained, in place of training any (docs/mlnet.md); the walk is mixed in as ever.", HelpName = "FILE" };
    private static readonly Option<int> Seed = CommonOptions.WithDefault(CommonOptions.WholeNumber("--seed", "Where the factors start from; default: 0.", 0, int.MaxValue), 0);
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write, a JSON line a list; default: standard output.", HelpName = "FILE" };
    private static readonly Option<int> Threads = CommonOptions.Threads();

    /// <summary>The verb with its options.</summary>
    internal static Command Create()
    {
        var verb = new Verb("recommend", "Recommend by what others did: lists for every seeker from who acted upon what (iALS mixed with a random walk), on demand with what is known of those who have no history.")
        {
            Examples =
            [
                new("jiuye recommend --train applications.tsv --top 10 > lists.jsonl", "ten postings for everyone: {\"u\":id,\"k\":[[id,score],…]}"),
                new("jiuye recommend --train applications.tsv --exclude referred.tsv --top 10 --spread 0.4", "the same, spread so that few postings are crowded and few are shown to nobody"),
                new("jiuye recommend --train applications.tsv --model mlnet.factors --top 10", "by factors that ML.NET trained"),
                new("jiuye recommend --train applications.tsv --top 20 --reverse", "twenty seekers for every posting"),
                new("jiuye recommend --train applications.tsv --content-seekers seekers.jsonl --content-postings postings.jsonl", "new seekers and new postings too, by what they have in common with others"),
            ],
        };
        foreach (var option in new Option[] { Train, Exclude, ContentSeekers, ContentPostings, Top, Spread, Keep, Reverse, Factors, Model, Seed, Out, Threads })
            verb.Options.Add(option);
        verb.SetAction(static (call, cancellation) => Task.Run(() => Run(call, cancellation), cancellation));
        return verb;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var isReversed = call.GetValue(Reverse);
        var train = InteractionFile.ReadAll(call.GetRequiredValue(Train), isReversed);
        NamedInteraction[] exclude = call.GetValue(Exclude) is { } file ? [.. InteractionFile.Read(file.FullName, isReversed)] : [];
        var (ofSeekers, ofPostings) = (Content(call.GetValue(ContentSeekers)), Content(call.GetValue(ContentPostings)));
        var run = isReversed ? new RecommendRun(train, exclude, ofPostings, ofSeekers) : new(train, exclude, ofSeekers, ofPostings);
        var settings = new CollaborativeSettings();
        var factorisations = call.GetValue(Factors) is { } factors ? [new FactorisationSettings { Factors = factors }] : settings.Factors;
        settings = settings with { Factors = [.. factorisations.Select(one => one with { Seed = call.GetValue(Seed) })] };
        var spread = call.GetValue(Spread) is { } strength ? new SpreadSettings { Strength = strength, KeptBest = call.GetValue(Keep) } : null;
        var (top, threads) = (call.GetValue(Top), call.GetValue(Threads));
        var lists = OfModel(call, ofSeekers is not null || ofPostings is not null) is { } trained
            ? run.Lists(trained, isReversed, top, spread, threads, cancellation)
            : run.Lists(settings, top, spread, threads, cancellation);
        using var result = ResultFile.Open(call.GetValue(Out), call.InvocationConfiguration.Output);
        for (var seeker = 0; seeker < lists.Count; seeker++)
            result.Writer.WriteLine(run.Line(seeker, lists[seeker]));
        result.Finish();
        return ExitCode.Done;
    }

    private static FactorFile? OfModel(ParseResult call, bool hasContent)
    {
        if (call.GetValue(Model) is not { } file)
            return null;
        if (hasContent || call.GetValue(Factors) is not null)
            throw new UsageException("--model takes the place of training: it goes without --factors, --content-seekers and --content-postings.");
        using var stream = file.OpenRead();
        return FactorFile.Read(stream, file.Name);
    }

    private static Dictionary<PlainId, ContentFeature[]>? Content(FileInfo? file) => file is null ? null : ContentFile.Read(file);

    private static double? Strength(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var strength) && strength >= 0 && double.IsFinite(strength))
            return strength;
        result.AddError($"'{text}': expected a number from 0, such as 0.25.");
        return null;
    }
}
