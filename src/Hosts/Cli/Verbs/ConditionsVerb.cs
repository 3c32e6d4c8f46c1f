using System.CommandLine;
using Jiuye.Matching.Conditions;

namespace Jiuye.Cli;

/// <summary><c>jiuye conditions</c>: what postings ask and give, with places; and how far that agrees with annotations.</summary>
internal static class ConditionsVerb
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "Text, UTF-8, one posting a line; or postings as JSON lines where the name ends in .jsonl or .jsonl.gz: title and description of each. - or nothing: lines of text from standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var lexicon = new Option<string?>("--lexicon") { Description = "Words of your own, skills and certificates among them, tab-separated: word, kind, weight, canonical word (docs/text.md).", HelpName = "FILE" };
        var evaluate = new Option<FileInfo?>("--evaluate") { Description = "Annotations to measure against instead of reading a text.", HelpName = "ANNOTATIONS" };
        var postings = new Option<DirectoryInfo?>("--postings") { Description = "The folder with the files that the annotations name.", HelpName = "DIR" };
        var differences = new Option<bool>("--differences") { Description = "List where findings and annotations differ, for the part dev only: the frozen part is never shown." };
        var verb = new Verb("conditions", "Finds skills, certificates, schooling, age, shifts, board, insurance and other conditions in postings: one JSON line a posting, with places.")
        {
            Examples =
            [
                new("printf '招焊工，持焊工证，两班倒，包吃住\\n' | jiuye conditions", "shows what a posting says"),
                new("jiuye conditions postings.jsonl.gz > conditions.jsonl", "reads title and description of postings; each line names its posting"),
                new("jiuye conditions --evaluate tests/Matching/Conditions/annotations.jsonl --postings ../shared/data", "prints precision and recall a class"),
            ],
        };
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { lexicon, evaluate, postings, differences })
            verb.Options.Add(option);
        verb.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var output = parsed.InvocationConfiguration.Output;
                if (parsed.GetValue(evaluate) is { } annotations)
                {
                    var folder = parsed.GetValue(postings) ?? throw new UsageException("--evaluate needs --postings: the folder with the files that the annotations name.");
                    ConditionsReport.Write(output, annotations.FullName, folder.FullName, parsed.GetValue(differences), cancellation);
                    return ExitCode.Done;
                }

                var finder = LexiconFile.Reader(parsed.GetValue(lexicon)).Conditions;
                using var progress = new ConsoleProgress(parsed.InvocationConfiguration.Error);
                foreach (var line in Lines(finder, parsed.GetValue(file), progress, cancellation))
                    output.WriteLine(line);
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static IEnumerable<string> Lines(ConditionFinder finder, FileInfo? file, ConsoleProgress progress, CancellationToken cancellation)
    {
        if (file is null or { Name: "-" })
            return StandardInput(cancellation).Select(text => ConditionLines.OfText(finder, text));
        var corpus = new CorpusFile(file.FullName, progress, cancellation);
        return corpus.HoldsPostings
            ? corpus.Postings("conditions").Select(posting => ConditionLines.OfPosting(finder, posting))
            : corpus.Lines("conditions").Select(text => ConditionLines.OfText(finder, text));
    }

    private static IEnumerable<string> StandardInput(CancellationToken cancellation)
    {
        using var input = Console.OpenStandardInput();
        foreach (var line in TextLines.Of("standard input", input))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return line;
        }
    }
}
