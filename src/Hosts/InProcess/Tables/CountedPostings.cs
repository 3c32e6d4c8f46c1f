using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Postings as a count needs them: occupations coded, duplicates found, texts never kept.</summary>
/// <remarks>
/// A posting's whole text is read only where it shares employer, district and core of the title with another, for no others can be duplicates: such rows are read once more. Of
/// these, blocks in which no two texts are alike are done with; only in the others the experience asked is read from the texts, which tells grades of one post apart. What is left
/// out is what comparing every posting in full would leave out.
/// </remarks>
internal sealed class CountedPostings
{
    private readonly IReadOnlyList<string> files;
    private readonly RecordCoding coding;
    private readonly ReadOptions options;
    private readonly ParallelOptions parallel;
    private readonly CountedRecords records = new();
    private readonly List<long> lines = [];
    private readonly List<int> firstOfFile = [];

    // Rows with an employer, for the search of those that share a block.
    private readonly List<(ulong Block, int Row)> blocks = [];

    private CountedPostings(IReadOnlyList<string> files, RecordCoding coding, ReadOptions options, ParallelOptions parallel) =>
        (this.files, this.coding, this.options, this.parallel) = (files, coding, options, parallel);

    /// <summary>Reads files.</summary>
    /// <returns>All postings in the order of their rows, and the rows, from 0, that are left out as duplicates.</returns>
    /// <exception cref="DatasetException">A file is at fault, too many rows are, or a file was changed while it was read.</exception>
    internal static (CountedRecords Records, HashSet<int> Duplicates) Read(IReadOnlyList<string> files, RecordCoding coding, ReadOptions options, ParallelOptions parallel)
    {
        var counted = new CountedPostings(files, coding, options, parallel);
        counted.ReadRows();
        return (counted.records, counted.Duplicates());
    }

    private void ReadRows()
    {
        var loop = new RowLoop<CountedRow>(options, "postings", () => PostingCounter.Reading(coding, options), static row => row.Id, static _ => "");
        foreach (var file in files)
        {
            firstOfFile.Add(records.Count);
            foreach (var row in loop.Read(file, parallel.CancellationToken))
            {
                if (row.Block is { } block)
                    blocks.Add((block, records.Count));
                records.Add(row);
                lines.Add(loop.Line);
            }
        }
    }

    private HashSet<int> Duplicates()
    {
        var shared = Shared();
        var alike = Alike(shared);
        using var finder = new DuplicateFinder();
        foreach (var part in Whole(shared.Where(row => alike.Contains(row.Block))))
        {
            Parallel.For(0, part.Length, parallel, at => part[at] = coding.WithExperience(part[at]));
            foreach (var posting in part)
                finder.Add(posting);
        }

        var leftOut = finder.Find(parallel.CancellationToken).SelectMany(static one => one.StandsFor).Select(static one => one.Posting.Value).ToHashSet(StringComparer.Ordinal);
        return leftOut.Count == 0 ? [] : [.. shared.Select(static row => row.Row).Where(row => leftOut.Contains(records.IdOf(row)))];
    }

    // Those that share a block with another, in the order of their rows.
    private List<(ulong Block, int Row)> Shared()
    {
        blocks.Sort();
        var shared = new List<(ulong Block, int Row)>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if ((at > 0 && blocks[at - 1].Block == blocks[at].Block) || (at + 1 < blocks.Count && blocks[at + 1].Block == blocks[at].Block))
                shared.Add(blocks[at]);
        }

        blocks.Clear();
        shared.Sort(static (one, other) => one.Row.CompareTo(other.Row));
        return shared;
    }

    // Blocks in which two postings would be one if pay, schooling and experience did not matter. Where none would, each was compared with every other, so none are.
    private HashSet<ulong> Alike(List<(ulong Block, int Row)> shared)
    {
        var blockOf = shared.ToDictionary(row => records.IdOf(row.Row), static row => row.Block, StringComparer.Ordinal);
        using var finder = new DuplicateFinder();
        foreach (var part in Whole(shared))
        {
            foreach (var posting in part)
                finder.Add(posting with { Wage = null, MinimumEducation = null, Experience = null });
        }

        var alike = finder.Find(parallel.CancellationToken).Select(one => blockOf[one.Posting.Value]).ToHashSet();
        // A block too large for that is searched by chance, which must not decide whether it is searched.
        alike.UnionWith(shared.GroupBy(static row => row.Block).Where(static block => block.Count() > DuplicateRule.Default.LargestExactBlock).Select(static block => block.Key));
        return alike;
    }

    private IEnumerable<JobPosting[]> Whole(IEnumerable<(ulong Block, int Row)> rows) =>
        RowsOfLines.Read(files, rows.Select(row => (FileOf(row.Row), lines[row.Row], records.IdOf(row.Row))), options, parallel);

    private int FileOf(int row) => firstOfFile.FindLastIndex(first => first <= row);
}
