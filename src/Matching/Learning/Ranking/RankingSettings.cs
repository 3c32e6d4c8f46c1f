namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How a ranking is learned.</summary>
internal sealed record RankingSettings
{
    /// <summary>The last days before the as-of date, on which it is measured and not trained. Range [1, 365].</summary>
    internal required int HeldOutDays { get; init; }

    /// <summary>How much of the surplus hangs on what a hire would be worth to the person. Interval [0, 1].</summary>
    internal required double UtilityShare { get; init; }

    /// <summary>The share of persons on whom it is measured and not trained. Interval (0, 1); default a third.</summary>
    internal double HeldOutPersons { get; init; } = 1.0 / 3;

    /// <summary>Postings drawn for each training query from all that pass. At least 0; default 6.</summary>
    internal int Wide { get; init; } = 6;

    /// <summary>Postings drawn for each training query from the first places of the declared ranking. At least 0; default 3.</summary>
    internal int Deep { get; init; } = 3;

    /// <summary>Postings drawn for each query that is measured, from all that pass: those of the declared ranking's first places would be unfair to it. Default 50.</summary>
    internal int WideHeldOut { get; init; } = 50;

    /// <summary>What is drawn.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>At least 1; nothing depends on it.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>How often is drawn for intervals. At least 100; default 1000.</summary>
    internal int Replicates { get; init; } = 1_000;

    /// <summary>Checks every range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    internal void Check()
    {
        Require(HeldOutDays is >= 1 and <= 365, nameof(HeldOutDays), HeldOutDays, "1 to 365 days");
        Require(UtilityShare is >= 0 and <= 1, nameof(UtilityShare), UtilityShare, "0 to 1");
        Require(HeldOutPersons is > 0 and < 1, nameof(HeldOutPersons), HeldOutPersons, "above 0 and below 1");
        Require(Wide >= 0, nameof(Wide), Wide, "0 or more");
        Require(Deep >= 0, nameof(Deep), Deep, "0 or more");
        Require(WideHeldOut >= 1, nameof(WideHeldOut), WideHeldOut, "1 or more");
        Require(Threads >= 1, nameof(Threads), Threads, "1 or more");
        Require(Replicates >= 100, nameof(Replicates), Replicates, "100 or more");
    }

    private static void Require(bool holds, string name, double value, string expected)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, $"Expected {expected}.");
    }
}
