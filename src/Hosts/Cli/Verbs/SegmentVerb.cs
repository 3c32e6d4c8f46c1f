using System.CommandLine;
using System.Globalization;
using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Discovery;
using Jiuye.Matching.Text.Segmentation;

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
        var discover = new Option<bool>("--discover") { Description = "Finds words that the lexicon lacks, for a person to confirm: word, uses, cohesion, entropies, example, tab-separated." };
        var uses = new Option<int>("--fewest-uses") { Description = "With --discover: the fewest times a word comes.", DefaultValueFactory = static _ => new DiscoveryOptions().FewestUses };
        var cohesion = new Option<double>("--least-cohesion") { Description = "With --discover: the least cohesion, bits.", DefaultValueFactory = static _ => new DiscoveryOptions().LeastCohesion };
        var entropy = new Option<double>("--least-entropy") { Description = "With --discover: the least entropy on either side, bits.", DefaultValueFactory = static _ => new DiscoveryOptions().LeastEntropy };
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
        foreach (var option in new Option[] { lexicon, entities, evaluate, discover, uses, cohesion, entropy })
            verb.Options.Add(option);
        verb.SetAction((parsed, cancellation) =>
        {
            var analyser = parsed.GetValue(lexicon) is { } words ? With(words) : TextAnalyser.Default;
            var output = parsed.InvocationConfiguration.Output;
            FileInfo[] named = parsed.GetValue(files) ?? [];
            if (parsed.GetValue(evaluate) is { } gold)
                Evaluate(analyser, gold, output);
            else if (parsed.GetValue(discover))
            {
                var options = new DiscoveryOptions { FewestUses = parsed.GetValue(uses), LeastCohesion = parsed.GetValue(cohesion), LeastEntropy = parsed.GetValue(entropy) };
                Discover(analyser, options, named, output, parsed.InvocationConfiguration.Error, cancellation);
            }
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
        foreach (var line in files.Length == 0 ? StandardInput() : files.SelectMany(CorpusTexts.Lines))
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

    private static IEnumerable<string> StandardInput()
    {
        while (Console.In.ReadLine() is { } line)
            yield return line;
    }

    private static void Evaluate(TextAnalyser analyser, FileInfo gold, TextWriter output)
    {
        var score = new SegmentationScore();
        foreach (var line in CorpusTexts.Lines(gold))
        {
            var words = line.Split("  ", StringSplitOptions.RemoveEmptyEntries);
            score.Add(words, SegmentedText.Words(string.Concat(words), analyser), analyser.Knows);
        }

        if (score.Gold == 0)
            throw new InvalidDataException($"{gold.Name}: no words; expected lines of words two spaces apart.");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words {score.Gold}, precision {score.Precision:F4}, recall {score.Recall:F4}, F1 {score.F1:F4}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not in the lexicon {score.UnknownRate:P2}, recall of those {score.UnknownRecall:F4}"));
    }

    private static void Discover(TextAnalyser analyser, DiscoveryOptions options, FileInfo[] files, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (files.Length == 0)
            throw new UsageException("segment --discover reads its texts twice: expected one FILE or more.");
        var discovery = new WordDiscovery(analyser, options);
        var texts = 0;
        foreach (var text in CorpusTexts.Of(files, cancellation))
        {
            discovery.Count(text);
            texts++;
        }

        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts} texts read, {discovery.Choose()} runs of characters kept; reading again for their neighbours"));
        foreach (var text in CorpusTexts.Of(files, cancellation))
            discovery.Look(text);
        output.WriteLine("word\tuses\tcohesion\tleft_entropy\tright_entropy\texample");
        foreach (var word in discovery.Found())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word.Word}\t{word.Uses}\t{word.Cohesion:F2}\t{word.LeftEntropy:F2}\t{word.RightEntropy:F2}\t{word.Example}"));
    }
}
