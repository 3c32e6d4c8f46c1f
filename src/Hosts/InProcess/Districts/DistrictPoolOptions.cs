using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How a <see cref="DistrictPool"/> makes its engines, follows the store and keeps within memory.</summary>
public sealed record DistrictPoolOptions
{
    /// <summary>The policy under which everything is answered.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What reads titles and texts; null for the project's own.</summary>
    public JobTextReader? Reader { get; init; }

    /// <summary>How texts of pay in stored rows are read; null for the policy's way.</summary>
    public ReadOptions? Reading { get; init; }

    /// <summary>The pause after a look at the log that failed. Longer than 0; default one second.</summary>
    public TimeSpan RetryInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What engines may take in memory, bytes, by <see cref="DistrictPoolFigures.Bytes"/>: beyond it those that nobody uses go, the longest unused first. At least 1; default 4 GiB.</summary>
    public long MemoryBudget { get; init; } = 4L << 30;

    /// <summary>How many districts are made ready at once: each takes a processor and, while it is read, more memory than afterwards. At least 1; default 2.</summary>
    public int ActivationsAtOnce { get; init; } = 2;

    /// <summary>Told of a district whose log cannot be followed at the moment; it serves what it has, and goes on trying. Null where nobody wants to know.</summary>
    public Action<DistrictCode, Exception>? Behind { get; init; }

    /// <summary>Told of a district whose engine goes to keep within <see cref="MemoryBudget"/>, so that a host that placed it here may place it anew. Called within the pool's lock: it must not wait or call the pool. Null where nobody wants to know.</summary>
    public Action<DistrictCode>? Evicted { get; init; }

    /// <summary>Where engines are kept on disk, so that the next start need not make them of the records; null where they are not. The store must be one that vouches for snapshots (<see cref="ISnapshotMarks"/>).</summary>
    public SnapshotOptions? Snapshots { get; init; }

    /// <summary>The folder of finished nights, <c>DISTRICT/DATE/</c>: the ranking that the last one promoted and its prices serve as far as the policy says (<c>learning.in_service</c>, <c>clearing.by_day</c>). Null where there is none.</summary>
    public string? Nights { get; init; }

    /// <summary>The pause between two looks for a newer night. Longer than 0; default ten seconds.</summary>
    public TimeSpan NightsInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Told what orders a district's lists, when its engine is made and whenever that changes, with the reasons where it is the declared weights. Null where nobody wants to know.</summary>
    public Action<DistrictCode, NightRanking>? Ranking { get; init; }

    internal ReadOptions ReadingOrDefault => Reading ?? new() { Wages = Policy.Wages };

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Policy);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RetryInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MemoryBudget, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ActivationsAtOnce, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(NightsInterval, TimeSpan.Zero);
        Snapshots?.Validate();
    }
}
