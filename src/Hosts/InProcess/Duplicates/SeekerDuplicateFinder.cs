using System.Buffers;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Finds registrations that may be one person's, for a person to confirm; nothing is merged, as a wrong merge may cost someone an entitlement.</summary>
/// <remarks>
/// Two seekers are reported where age and district are stated and the same, genders do not contradict each other, the registrations overlap
/// in time, and their own words (profile, wishes, skills, certificates, dated history) share at least <see cref="DuplicateRule.LeastLikeness"/>
/// of their character triples. Each pair is reported by itself: that A is like B and B like C says nothing of A and C. Gender serves here as
/// an audit of the register and reaches no score. Texts lie in memory up to <see cref="DuplicateRule.CharactersInMemory"/> and then in a
/// temporary file without a name. Not safe for several threads at once.
/// </remarks>
public sealed class SeekerDuplicateFinder : IDisposable
{
    private readonly DuplicateRule rule;
    private readonly TextSpool texts;
    private readonly List<SeekerPrint> prints = [];

    /// <summary>Creates a finder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is out of its range.</exception>
    public SeekerDuplicateFinder(DuplicateRule? rule = null)
    {
        this.rule = (rule ?? DuplicateRule.ForSeekers).Checked();
        texts = new(this.rule.CharactersInMemory);
    }

    /// <summary>Seekers added that say too little to be compared: no age, no district, or fewer words of their own than <see cref="DuplicateRule.ShortestText"/>.</summary>
    public long NotComparable { get; private set; }

    /// <summary>Adds a seeker.</summary>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public void Add(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        var words = SeekerPrint.OwnWords(seeker);
        if (seeker.Age is { } age && seeker.District is { } district && words.Length >= rule.ShortestText)
            prints.Add(new(seeker, age, district, texts.Add(words), words.Length));
        else
            NotComparable++;
    }

    /// <summary>The pairs found, by the first id and then the second.</summary>
    /// <exception cref="IOException">The temporary file can't be read.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IReadOnlyList<LikelySamePerson> Find(CancellationToken cancellation = default)
    {
        prints.Sort(static (first, second) => first.Block != second.Block ? first.Block.CompareTo(second.Block) : first.Id.CompareTo(second.Id));
        var pairs = new List<LikelySamePerson>();
        for (int start = 0, end; start < prints.Count; start = end)
        {
            end = start + 1;
            while (end < prints.Count && prints[end].Block == prints[start].Block)
                end++;
            if (end - start > 1)
                FindIn(start, end - start, pairs, cancellation);
        }

        pairs.Sort(static (first, second) => first.First != second.First ? first.First.CompareTo(second.First) : first.Second.CompareTo(second.Second));
        return pairs;
    }

    /// <summary>The pairs of a list.</summary>
    public static IReadOnlyList<LikelySamePerson> In(IEnumerable<JobSeeker> seekers, DuplicateRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        using var finder = new SeekerDuplicateFinder(rule);
        foreach (var seeker in seekers)
            finder.Add(seeker);
        return finder.Find();
    }

    /// <summary>Lets the texts go.</summary>
    public void Dispose() => texts.Dispose();

    private void FindIn(int start, int count, List<LikelySamePerson> pairs, CancellationToken cancellation)
    {
        var isExact = count <= rule.LargestExactBlock;
        var held = isExact ? Enumerable.Range(start, count).Select(SetOf).ToArray() : [];
        var candidates = BlockSearch.For(count, () => held, rule);
        var rows = new List<int>();
        for (var row = start; row < start + count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var set = isExact ? held[row - start] : SetOf(row);
            candidates.Find(set, rows);
            foreach (var earlier in rows)
            {
                if (!prints[earlier].CanBeOneWith(prints[row]))
                    continue;
                var likeness = Shingles.Likeness(isExact ? held[earlier - start] : SetOf(earlier), set);
                if (likeness >= rule.LeastLikeness)
                    pairs.Add(prints[earlier].With(prints[row], likeness));
            }

            candidates.Add(row, set);
        }
    }

    private ulong[] SetOf(int row)
    {
        var print = prints[row];
        var rented = ArrayPool<char>.Shared.Rent(print.Length);
        var text = rented.AsSpan(0, print.Length);
        texts.Read(print.Start, text);
        var set = Shingles.Of(text);
        ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return set;
    }
}
