namespace Jiuye.Matching.Plain;

/// <summary>BM25 behind plain filters, over the measuring format, so that another engine can be compared on the same files.</summary>
/// <remarks>
/// Rows are sorted by district, group and id, so that what a seeker wants is a few runs of rows. N, document frequencies and mean length count
/// every posting, closed ones too. A word of a query counts once. Immutable; a <see cref="Workspace"/> serves one thread at a time.
/// </remarks>
internal sealed class PlainMarket
{
    private readonly PlainPosting[] rows;
    private readonly int[] ranks;
    private readonly Dictionary<string, RowRange> districts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string District, string Group), RowRange> cells = [];
    private readonly PlainTerms terms;
    private readonly double[] education;
    private readonly double[] highestWage;
    private readonly double[] leastAge;
    private readonly double[] mostAge;

    public PlainMarket(IReadOnlyList<PlainPosting> postings)
    {
        rows =
        [
            .. postings.Where(static posting => posting.IsOpen)
                .OrderBy(static posting => posting.District, StringComparer.Ordinal)
                .ThenBy(static posting => posting.Group, StringComparer.Ordinal)
                .ThenBy(static posting => posting.Id),
        ];
        terms = new(postings, rows);
        ranks = Ranks();
        for (var row = 0; row < rows.Length; row++)
        {
            Extend(districts, rows[row].District, row);
            Extend(cells, (rows[row].District, rows[row].Group), row);
        }

        education = Array.ConvertAll(rows, static posting => posting.Education);
        highestWage = Array.ConvertAll(rows, static posting => posting.HighestWage);
        leastAge = Array.ConvertAll(rows, static posting => posting.LeastAge);
        mostAge = Array.ConvertAll(rows, static posting => posting.MostAge);
    }

    /// <summary>What one thread needs to search.</summary>
    public Workspace NewWorkspace() => new(rows.Length);

    /// <summary>The best postings of a seeker among those that pass the filters and share a word.</summary>
    public PlainList Match(PlainSeeker seeker, int top, Workspace workspace)
    {
        var runs = Runs(seeker);
        terms.Accumulate(seeker.Words, runs, workspace.Sums);
        workspace.Best.Reset(top);
        var passed = 0;
        foreach (var run in runs)
        {
            passed += Scan(seeker, run, workspace);
            workspace.Sums.AsSpan(run.Start, run.Length).Clear();
        }

        return new(seeker.Id, passed, Array.ConvertAll(workspace.Best.Drain(), found => (rows[found.Row].Id, found.Score)));
    }

    private int Scan(PlainSeeker seeker, RowRange run, Workspace workspace)
    {
        var passed = 0;
        for (var row = run.Start; row < run.End; row++)
        {
            if (education[row] > seeker.Education || highestWage[row] < seeker.Wage || seeker.Age < leastAge[row] || seeker.Age > mostAge[row])
                continue;
            passed++;
            if (workspace.Sums[row] > 0 && workspace.Sums[row] >= workspace.Best.Least)
                workspace.Best.Offer(workspace.Sums[row], row, ranks[row]);
        }

        return passed;
    }

    private RowRange[] Runs(PlainSeeker seeker)
    {
        var runs = new List<RowRange>();
        var wanted = seeker.Districts.Length > 0 ? seeker.Districts.Distinct(StringComparer.Ordinal) : districts.Keys;
        foreach (var district in wanted)
        {
            if (seeker.Groups.Length == 0)
                Take(districts, district);
            else
                foreach (var group in seeker.Groups.Distinct(StringComparer.Ordinal))
                    Take(cells, (district, group));
        }

        runs.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return RowRange.Merge(runs, 0);

        void Take<TKey>(Dictionary<TKey, RowRange> from, TKey key)
            where TKey : notnull
        {
            if (from.TryGetValue(key, out var run))
                runs.Add(run);
        }
    }

    private static void Extend<TKey>(Dictionary<TKey, RowRange> runs, TKey key, int row)
        where TKey : notnull => runs[key] = new(runs.TryGetValue(key, out var run) ? run.Start : row, row + 1);

    private int[] Ranks()
    {
        var order = new int[rows.Length];
        for (var row = 0; row < order.Length; row++)
            order[row] = row;
        Array.Sort(Array.ConvertAll(rows, static posting => posting.Id), order);
        var result = new int[rows.Length];
        for (var rank = 0; rank < order.Length; rank++)
            result[order[rank]] = rank;
        return result;
    }
}
