using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Jiuye.Matching.Discovery;
using Jiuye.Matching.Text;

namespace Jiuye.Cli;

/// <summary><c>jiuye segment --discover</c>: words of a corpus that the lexicon lacks, a line each, for a person to confirm.</summary>
internal sealed class DiscoverWords
{
    private const string Columns = "word\tcount\tdocuments\tcohesion\tentropy_left\tentropy_right\texample\n";

    private static readonly DiscoveryOptions Usual = new();

    private readonly Option<bool> discover = new("--discover") { Description = "Propose words that the FILEs hold and the lexicon lacks, tab-separated: word, count, documents, cohesion, entropies, example. Reads lines of text, or postings (.jsonl), packed (.gz) or not." };
    private readonly Option<int> count = CommonOptions.WholeNumber("--least-count", $"With --discover: the fewest times a word comes; default {Usual.LeastCount}.", 2, 10_000);
    private readonly Option<int> documents = CommonOptions.WholeNumber("--least-documents", $"With --discover: the fewest texts it stands in; default {Usual.LeastDocuments}.", 1, 10_000);
    private readonly Option<double> cohesion = Bits("--least-cohesion", "With --discover: how far its parts must belong together, bits", 40, Usual.LeastCohesion);
    private readonly Option<double> entropy = Bits("--least-entropy", "With --discover: how varied its neighbours must be on either side, bits", 16, Usual.LeastEntropy);

    internal DiscoverWords()
    {
        count.DefaultValueFactory = static _ => Usual.LeastCount;
        documents.DefaultValueFactory = static _ => Usual.LeastDocuments;
    }

    /// <summary>What the verb takes for it.</summary>
    internal IEnumerable<Option> Options => [discover, count, documents, cohesion, entropy];

    /// <summary>True where the call asks for it.</summary>
    internal bool IsAsked(ParseResult call) => call.GetValue(discover);

    /// <summary>Writes the proposals for the texts of files.</summary>
    /// <exception cref="UsageException">There is no file; standard input cannot be read three times.</exception>
    /// <exception cref="DatasetException">A file is not what was expected.</exception>
    /// <exception cref="InvalidDataException">The files hold no text.</exception>
    internal int Run(ParseResult call, IReadOnlyList<string> files, TextAnalyser analyser, CancellationToken cancellation)
    {
        if (files.Count == 0)
            throw new UsageException("--discover reads its texts three times: expected one FILE or more, not standard input.");
        var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        DiscoveredWords found;
        using (var progress = new ConsoleProgress(error))
            found = new WordDiscovery(analyser, Chosen(call)).Find(new CorpusFiles(files, progress, cancellation).Texts("discover"));
        if (found.Documents == 0)
            throw new InvalidDataException($"{string.Join(", ", files)}: no text; expected lines that are not empty.");
        output.Write(Columns);
        foreach (var word in found.Words)
            output.Write(Row(word));
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Words.Count:N0} proposals from {found.Documents:N0} texts, {found.Units:N0} characters and Latin terms"));
        if (found.LeastCount > call.GetValue(count))
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words that come fewer than {found.LeastCount:N0} times were left out: the corpus holds more runs than are counted at a time ({Usual.MostRuns:N0})"));
        return ExitCode.Done;
    }

    private DiscoveryOptions Chosen(ParseResult call) => new()
    {
        LeastCount = call.GetValue(count),
        LeastDocuments = call.GetValue(documents),
        LeastCohesion = call.GetValue(cohesion),
        LeastEntropy = call.GetValue(entropy),
    };

    private static string Row(NewWord word) =>
        string.Create(CultureInfo.InvariantCulture, $"{word.Word}\t{word.Count}\t{word.Documents}\t{word.Cohesion:F3}\t{word.EntropyLeft:F3}\t{word.EntropyRight:F3}\t{word.Example}\n");

    private static Option<double> Bits(string name, string meaning, int most, double usual) => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{meaning}; default {usual}. Range 0 to {most}."),
        HelpName = "BITS",
        DefaultValueFactory = _ => usual,
        CustomParser = result => Number(result, most),
    };

    private static double Number(ArgumentResult result, int most)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{text}': expected a number from 0 to {most}."));
        return 0;
    }
}
