using System.CommandLine;
using System.Globalization;
using Jiuye.Matching.Text;

namespace Jiuye.Cli;

/// <summary><c>jiuye segment</c>: text lines in, the same lines with two spaces between words out; finds new words; measures itself.</summary>
internal static class SegmentVerb
{
    internal static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Text, UTF-8, a line at a time. Default: standard input. With --discover also postings, JSONL or .gz.", Arity = ArgumentArity.ZeroOrMore };
        var lexicon = new Option<FileInfo?>("--lexicon") { Description = "Further words, tab-separated: word, kind (word, occupation, certificate, skill, benefit, place, employer-suffix, stop), weight, canonical word; all but the word optional.", HelpName = "FILE" };
        var entities = new Option<bool>("--entities") { Description = "Keeps titles, education, skills, certificates, employers, schools, places and benefits whole; after the line a tab and a label for each character: B-TITLE M-TITLE E-TITLE S-PLACE O." };
        var evaluate = new Option<FileInfo?>("--evaluate") { Description = "Measures against lines whose words are two spaces apart (.gz too): precision, recall, F1, recall of words that the lexicon lacks.", HelpName = "GOLD" };
        var discovery = new DiscoverWords();
        var verb = new Verb("segment", "Cuts Chinese job text into words: the same lines out, two spaces between words.")
        {
            Examples =
            [
                new("printf '招带货主播，五险一金\\n' | jiuye segment", "shows how a line is read"),
                new("printf '任财务部副经理\\n' | jiuye segment --entities", "keeps the title whole and labels its characters"),
                new("jiuye segment texts.txt --lexicon words.tsv > words.out", "reads with an instance's own words"),
                new("jiuye segment --discover postings.jsonl.gz > new-words.tsv", "lists what may be new words"),
            ],
        };
        verb.Arguments.Add(files);
        foreach (var option in (Option[])[lexicon, entities, evaluate, .. discovery.Options])
            verb.Options.Add(option);
        verb.SetAction((parsed, cancellation) =>
        {
            var analyser = parsed.GetValue(lexicon) is { } words ? With(words) : TextAnalyser.Default;
            var output = parsed.InvocationConfiguration.Output;
            FileInfo[] named = parsed.GetValue(files) ?? [];
            if (parsed.GetValue(evaluate) is { } gold)
                Evaluate(analyser, gold, output);
            else if (discovery.IsAsked(parsed))
                return Task.Run(() => discovery.Run(parsed, [.. named.Select(static file => file.FullName)], analyser, cancellation), cancellation);
            else
                Cut(analyser, named, parsed.GetValue(entities), output, cancellation);
            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }

    private static TextAnalyser With(FileInfo file)
    {
        var (lexicon, faults) = UserLexicon.Load(file.FullName);
        return lexicon is not null ? TextAnalyser.Default.With(lexicon) : throw new InvalidDataException(string.Join(Environment.NewLine, faults));
    }

    private static void Cut(TextAnalyser analyser, FileInfo[] files, bool entities, TextWriter output, CancellationToken cancellation)
    {
        using var input = files.Length == 0 ? Console.OpenStandardInput() : Stream.Null;
        foreach (var line in files.Length == 0 ? TextLines.Of("standard input", input) : files.SelectMany(static file => TextLines.Of(file.FullName)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!entities)
            {
                output.WriteLine(string.Join("  ", SegmentedText.Words(line, analyser)));
                continue;
            }

            var found = analyser.Entities(line);
            output.WriteLine($"{string.Join("  ", SegmentedText.WithEntities(line, analyser, found))}\t{SegmentedText.Labels(line, found)}");
        }
    }

    private static void Evaluate(TextAnalyser analyser, FileInfo gold, TextWriter output)
    {
        var score = new SegmentationScore();
        foreach (var line in TextLines.Of(gold.FullName))
        {
            var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries);
            score.Add(words, SegmentedText.Words(string.Concat(words), analyser), analyser.Knows);
        }

        if (score.Gold == 0)
            throw new InvalidDataException($"{gold.Name}: no words; expected lines of words two spaces apart.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words {score.Gold}, precision {score.Precision:F4}, recall {score.Recall:F4}, F1 {score.F1:F4}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not in the lexicon {score.UnknownRate:P2}, recall of those {score.UnknownRecall:F4}"));
    }
}
