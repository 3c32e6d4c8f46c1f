using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A person about whom systems contradict each other, for the office that is to correct it.</summary>
/// <param name="Person">The opaque key.</param>
/// <param name="Office">The office to tell; null where no record names one.</param>
/// <param name="Kind">How they contradict.</param>
/// <param name="Systems">The systems concerned, in their order.</param>
/// <param name="Detail">The empty fields or the other office; empty where there is nothing more to say.</param>
public sealed record Contradiction(string Person, AreaCode? Office, ContradictionKind Kind, IReadOnlyList<MonitoredSystem> Systems, string Detail = "")
{
    /// <summary>What the office checks. A comparison corrects nothing by itself.</summary>
    public Bilingual WhatToCheck => ContradictionWords.Check(Kind);
}
