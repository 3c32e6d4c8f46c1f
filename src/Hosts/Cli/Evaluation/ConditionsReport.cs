using System.Globalization;
using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Precision and recall of the conditions found, for both parts of the annotations.</summary>
internal static class ConditionsReport
{
    internal static void Write(TextWriter output, string annotations, string folder, bool differences, CancellationToken cancellation)
    {
        AnnotatedPosting[] postings = [.. AnnotatedPosting.Read(annotations)];
        var texts = AnnotatedTexts.Read(folder, postings, cancellation);
        foreach (var frozen in new[] { false, true })
        {
            var scores = new SpanScores();
            AnnotatedPosting[] part = [.. postings.Where(posting => posting.IsFrozen == frozen)];
            foreach (var posting in part)
            {
                var text = texts[(posting.File, posting.Id)];
                Add(scores, posting, inTitle: true, text.Title, differences && !frozen ? output : null);
                Add(scores, posting, inTitle: false, text.Description, differences && !frozen ? output : null);
            }

            Write(output, frozen ? "frozen" : "dev", part.Length, scores);
        }
    }

    private static void Add(SpanScores scores, AnnotatedPosting posting, bool inTitle, string text, TextWriter? differences)
    {
        var missed = new List<AnnotatedSpan>();
        var wrong = new List<Condition>();
        scores.Add([.. posting.Spans.Where(span => span.InTitle == inTitle)], ConditionFinder.Default.Find(text), missed, wrong);
        if (differences is null)
            return;
        foreach (var mark in missed)
            differences.WriteLine($"missed\t{mark.Kind}\t{posting.Id}\t{Around(text, mark.Start, mark.End)}");
        foreach (var finding in wrong)
            differences.WriteLine($"wrong\t{finding.Kind}\t{posting.Id}\t{Around(text, finding.Start, finding.End)}");
    }

    private static string Around(string text, int start, int end)
    {
        const int Shown = 14;
        var piece = $"{text[Math.Max(0, start - Shown)..start]}[{text[start..end]}]{text[end..Math.Min(text.Length, end + Shown)]}";
        return piece.ReplaceLineEndings(" ");
    }

    private static void Write(TextWriter output, string part, int postings, SpanScores scores)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {postings} postings"));
        output.WriteLine("| class | marked | found | precision | recall | exact precision | exact recall |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var kind in Enum.GetValues<ConditionKind>())
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind} | {scores.Marked(kind)} | {scores.Found(kind)} | {scores.Precision(kind):0.000} | {scores.Recall(kind):0.000} | {scores.ExactPrecision(kind):0.000} | {scores.ExactRecall(kind):0.000} |"));
        }

        output.WriteLine();
    }
}
