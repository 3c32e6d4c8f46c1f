using System.Globalization;

namespace Jiuye.Cli;

/// <summary>A check as a table for people.</summary>
internal static class DatasetCheckTable
{
    /// <summary>How many bad rows and how many unread texts are shown.</summary>
    internal const int MostShown = 20;

    private const int NameWidth = 22;

    internal static void Write(DatasetCheck check, IReadOnlyList<RejectedRow> rejected, TextWriter output)
    {
        Report("Postings by source", check.Postings, output);
        if (check.Seekers is { } seekers)
            Report("Seekers", seekers, output);
        output.WriteLine("wage, place, education, experience: rows understood of those that state one.");
        var texts = check.UnreadTexts.Take(MostShown).ToList();
        if (texts.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Texts that nobody could read, the most frequent first (the rows are kept without them):");
            foreach (var text in texts)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Rows,8}  {text.Field} '{text.Value}': {text.Reason}"));
        }

        if (rejected.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("Bad rows, left out (--rejected FILE writes all of them):");
        foreach (var row in rejected)
            output.WriteLine("  " + row);
    }

    private static void Report(string title, ReadReport report, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-NameWidth} {"rows",9} {"rejected",9} {"double",7} {"wage",15} {"place",15} {"education",15} {"experience",15} {"coded",7}"));
        foreach (var (source, counts) in report.BySource)
            Row(source, counts, output);
        Row("all", report.All, output);
        output.WriteLine();
    }

    private static void Row(string name, SourceCounts counts, TextWriter output)
    {
        var shown = name.Length <= NameWidth ? name : name[..NameWidth];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{shown,-NameWidth} {counts.Rows,9} {counts.Rejected,9} {counts.Duplicates,7} {Share(counts.WageParsed, counts.WageStated),15} {Share(counts.DistrictResolved, counts.DistrictNamed),15} {Share(counts.EducationParsed, counts.EducationStated),15} {Share(counts.ExperienceParsed, counts.ExperienceStated),15} {counts.OccupationCoded,7}"));
    }

    // Cut, not rounded: 100% is all of them.
    private static string Share(long part, long whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{whole} {Math.Floor(1_000d * part / whole) / 10:0.0}%");
}
