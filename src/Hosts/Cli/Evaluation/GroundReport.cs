using System.Globalization;
using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Measures the audit's discrimination findings against labelled sentences: precision and recall by ground.</summary>
internal static class GroundReport
{
    // Only words are judged here, and none of them hangs on the day.
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    /// <summary>Writes the table.</summary>
    /// <param name="output">Receives the table, and before it the differences where they are asked for.</param>
    /// <param name="path">The labelled sentences.</param>
    /// <param name="parity">1 for the odd, 0 for the even numbers, null for all.</param>
    /// <param name="audit">What is measured.</param>
    /// <param name="listsDifferences">True to list what differs.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal static void Write(TextWriter output, string path, int? parity, PostingAudit audit, bool listsDifferences, CancellationToken cancellation)
    {
        var scores = Grounds.All.ToDictionary(static ground => ground, static _ => new GroundScore());
        var sentences = 0;
        foreach (var sentence in LabelledSentence.Read(path).Where(sentence => parity is null || sentence.Number % 2 == parity))
        {
            cancellation.ThrowIfCancellationRequested();
            sentences++;
            Score(sentence, audit, scores, listsDifferences ? output : TextWriter.Null);
        }

        Table(output, sentences, scores);
    }

    private static void Score(LabelledSentence sentence, PostingAudit audit, Dictionary<DiscriminationGround, GroundScore> scores, TextWriter differences)
    {
        var posting = new JobPosting { Id = new(sentence.Id), Title = sentence.Title, Description = sentence.Text };
        var found = audit.Audit(posting, AnyDay).Where(static finding => finding.Kind == AuditKind.Discrimination && finding.Exception is null).ToLookup(static finding => finding.Ground);
        foreach (var (ground, score) in scores)
        {
            var labels = sentence.Labels.Where(label => label.Ground == ground).ToArray();
            var findings = found[ground].ToArray();
            if (labels.Any(label => findings.Any(finding => Overlaps(sentence, label.Quote, finding))))
            {
                score.Right++;
                continue;
            }

            if (labels.Length > 0)
            {
                score.Missed++;
                differences.WriteLine($"missed\t{sentence.Id}\t{Grounds.NameOf(ground)}\t{string.Join('|', labels.Select(static label => label.Quote))}\t{sentence.Title}\t{sentence.Text}");
            }

            if (findings.Length > 0)
            {
                score.Wrong++;
                differences.WriteLine($"wrong\t{sentence.Id}\t{Grounds.NameOf(ground)}\t{string.Join('|', findings.Select(static finding => finding.Quote))}\t{sentence.Title}\t{sentence.Text}");
            }
        }
    }

    private static bool Overlaps(LabelledSentence sentence, string quote, PostingFinding finding)
    {
        var text = finding.Field == PostingField.Title ? sentence.Title : sentence.Text;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (finding.Start < at + quote.Length && at < finding.Start + finding.Length)
                return true;
        }

        return false;
    }

    private static void Table(TextWriter output, int sentences, Dictionary<DiscriminationGround, GroundScore> scores)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences:N0} sentences; one judgement a sentence and ground"));
        var table = new AlignedTable();
        table.Add("ground", "labelled", "found", "right", "precision", "recall");
        var all = new GroundScore();
        foreach (var (ground, score) in scores)
        {
            all.Right += score.Right;
            all.Wrong += score.Wrong;
            all.Missed += score.Missed;
            table.Add(Row(Grounds.NameOf(ground), score));
        }

        table.Add(Row("all", all));
        table.WriteTo(output);
    }

    private static string[] Row(string name, GroundScore score) =>
    [
        name, Whole(score.Labelled), Whole(score.Found), Whole(score.Right), Share(score.Precision), Share(score.Recall),
    ];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => double.IsNaN(share) ? "-" : share.ToString("0.000", CultureInfo.InvariantCulture);
}
