using System.Runtime.InteropServices;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Discovery;

/// <summary>Exact counts of the runs that may come often enough.</summary>
/// <remarks>
/// A run is admitted by its estimate, which does not change, so what is held was counted from its first place on. Where more runs are admitted
/// than there is room for, the least count rises and the runs whose estimate falls below it go; the counts of the others stay exact.
/// </remarks>
internal sealed class RunCounts
{
    // Room made at a time; less would raise again after a few texts.
    private const double LeftFull = 0.75;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly CountEstimate estimate;
    private readonly int mostRuns;

    internal RunCounts(CountEstimate estimate, int leastCount, int mostRuns)
    {
        (this.estimate, LeastCount, this.mostRuns) = (estimate, leastCount, mostRuns);
        lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Runs that come less often may be missing.</summary>
    internal int LeastCount { get; private set; }

    internal IEnumerable<KeyValuePair<string, int>> Runs => counts;

    /// <summary>The count of a run that comes <see cref="LeastCount"/> times or more, or of a part of one.</summary>
    internal int this[ReadOnlySpan<char> run] => lookup[run];

    /// <summary>True where a run may come often enough; then so may its parts.</summary>
    internal bool MayBeFrequent(ulong hash) => estimate.Of(hash) >= LeastCount;

    /// <exception cref="InvalidDataException">More runs than there is room for come more often than estimates tell apart.</exception>
    internal void Add(ReadOnlySpan<char> run)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(lookup, run, out _)++;
        while (counts.Count > mostRuns)
            Raise();
    }

    private void Raise()
    {
        while (counts.Count > mostRuns * LeftFull)
        {
            if (LeastCount >= CountEstimate.Most)
                throw new InvalidDataException(FormattableString.Invariant($"More than {mostRuns} runs of characters come {CountEstimate.Most} times or more: read fewer texts at a time, or allow for more runs."));
            LeastCount = Math.Min(CountEstimate.Most, LeastCount + Math.Max(1, LeastCount / 4));
            foreach (var run in counts.Keys)
            {
                if (!MayBeFrequent(CharacterHash.Append(CharacterHash.Empty, run)))
                    counts.Remove(run);
            }
        }

        counts.TrimExcess(mostRuns + 1);
    }
}
