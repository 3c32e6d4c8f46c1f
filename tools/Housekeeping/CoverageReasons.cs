namespace Housekeeping;

/// <summary>Rows that no test proves, each with its reason: <c>docs/coverage-reasons.tsv</c>.</summary>
internal static class CoverageReasons
{
    internal const string File = "docs/coverage-reasons.tsv";

    private static readonly string[] Kinds = ["outside", "later", "partly"];

    /// <summary>The reasons by row.</summary>
    /// <exception cref="InvalidDataException">A line is none, names a row twice, or gives a reason for a row that a test proves.</exception>
    internal static SortedDictionary<string, (string Kind, string Reason)> Read(RepositoryFolder root, IReadOnlySet<string> proved)
    {
        var reasons = new SortedDictionary<string, (string, string)>(StringComparer.Ordinal);
        var known = RequirementArea.All.SelectMany(static area => area.Rows).ToHashSet();
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(root.File(File)))
        {
            number++;
            if (number == 1 || line.StartsWith('#'))
                continue;
            var fields = line.Split('\t');
            if (fields.Length != 3 || !known.Contains(fields[0]) || !Kinds.Contains(fields[1]) || fields[2].Length == 0)
                throw new InvalidDataException($"{File}:{number}: '{line}'; expected a row such as R-003, one of {string.Join(", ", Kinds)}, and a reason, with tabs between");
            if (proved.Contains(fields[0]))
                throw new InvalidDataException($"{File}:{number}: {fields[0]} has a test; expected no reason beside it");
            if (!reasons.TryAdd(fields[0], (fields[1], fields[2])))
                throw new InvalidDataException($"{File}:{number}: {fields[0]} stands here twice");
        }

        return reasons;
    }
}
