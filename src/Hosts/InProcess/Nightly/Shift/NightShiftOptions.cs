using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How a node makes the nights of districts from a store.</summary>
public sealed record NightShiftOptions
{
    /// <summary>The folder that holds the results of every district; nodes that share nights share it.</summary>
    public required string Results { get; init; }

    /// <summary>The policy.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What this node is called, 1 to 100 characters; different for every process.</summary>
    public required string Node { get; init; }

    /// <summary>A folder with what a store does not hold; see <see cref="StoreExport.Beside"/>. Null for none.</summary>
    public string? Beside { get; init; }

    /// <summary>Threads that compute, range [1, 256]; default 1. The results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The most matches kept for each seeker and each posting, range [1, 1000]; null for the policy's numbers.</summary>
    public int? Top { get; init; }

    /// <summary>How long a night stays with a node that is silent, range [1 s, 1 h]; default a minute. It is renewed three times as often. A shorter time takes a dead node's night over sooner,
    /// and takes one from a living node that the machine leaves waiting.</summary>
    public TimeSpan LeaseTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a night may fail, or kill its node, before it is set aside, range [1, 100]; default 3.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>How long a night that failed is left before it is tried again, range [0, 1 day]; default 30 s.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(30);

    internal NightShiftOptions Checked()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Results);
        ArgumentNullException.ThrowIfNull(Policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(Node);
        if (Node.Length > 100)
            throw new ArgumentOutOfRangeException(nameof(Node), Node.Length, "A node's name has 1 to 100 characters.");
        InRange(Threads is >= 1 and <= 256, nameof(Threads), Threads, "1 to 256");
        InRange(Top is null or (>= 1 and <= 1_000), nameof(Top), Top, "1 to 1,000");
        InRange(LeaseTime >= TimeSpan.FromSeconds(1) && LeaseTime <= TimeSpan.FromHours(1), nameof(LeaseTime), LeaseTime, "one second to one hour");
        InRange(Attempts is >= 1 and <= 100, nameof(Attempts), Attempts, "1 to 100");
        InRange(RetryAfter >= TimeSpan.Zero && RetryAfter <= TimeSpan.FromDays(1), nameof(RetryAfter), RetryAfter, "0 to one day");
        return this;
    }

    private static void InRange(bool holds, string name, object? value, string expected)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, $"Expected {expected}.");
    }
}
