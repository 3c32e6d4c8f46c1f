using System.CommandLine;
using System.Text;
using Jiuye.Matching.Text;

namespace Jiuye.Cli;

/// <summary><c>jiuye segment</c>: text lines in, the same lines with two spaces between words out.</summary>
internal static class SegmentVerb
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "Text, UTF-8, a line at a time. Default: standard input.", Arity = ArgumentArity.ZeroOrOne };
        var lexicon = new Option<FileInfo?>("--lexicon") { Description = "Further words to keep whole, one a line.", HelpName = "FILE" };
        var verb = new Verb("segment", "Cuts Chinese job text into words: the same lines out, two spaces between words.")
        {
            Examples =
            [
                new("printf '招带货主播，五险一金\\n' | jiuye segment", "shows how a line is read"),
                new("jiuye segment texts.txt --lexicon words.txt > words.out", "keeps the words of words.txt whole"),
            ],
        };
        verb.Arguments.Add(file);
        verb.Options.Add(lexicon);
        verb.SetAction(async (parsed, cancellation) =>
        {
            using var input = parsed.GetValue(file) is { } named ? new StreamReader(named.FullName) : Console.In;
            var analyser = parsed.GetValue(lexicon) is { } words
                ? TextAnalyser.Default.With(File.ReadLines(words.FullName).Where(static word => !string.IsNullOrWhiteSpace(word)))
                : TextAnalyser.Default;
            while (await input.ReadLineAsync(cancellation) is { } line)
                await parsed.InvocationConfiguration.Output.WriteLineAsync(Spaced(line, analyser).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>What lies between words, punctuation say, is set apart too, character by character, dashes and dots in pairs; white space is dropped.</summary>
    internal static string Spaced(string line, TextAnalyser analyser)
    {
        var result = new StringBuilder(line.Length * 2);
        var at = 0;
        foreach (var token in analyser.Segment(line))
        {
            if (token.End <= at)
                continue;
            AppendEach(result, line.AsSpan(at, Math.Max(0, token.Start - at)));
            at = Math.Max(at, token.Start);
            Append(result, line.AsSpan(at, token.End - at));
            at = token.End;
        }

        AppendEach(result, line.AsSpan(at));
        return result.ToString();
    }

    private static void AppendEach(StringBuilder result, ReadOnlySpan<char> text)
    {
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == last && rune.Value is '—' or '…')
            {
                result.Append(rune);
                last = default;
                continue;
            }

            if (!Rune.IsWhiteSpace(rune))
                Append(result, rune.ToString());
            last = rune;
        }
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> word)
    {
        if (result.Length > 0)
            result.Append("  ");
        result.Append(word);
    }
}
