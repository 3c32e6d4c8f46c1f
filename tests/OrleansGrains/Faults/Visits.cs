namespace OrleansGrains.Tests.Faults;

/// <summary>How often somebody came.</summary>
[GenerateSerializer]
internal sealed class Visits
{
    [Id(0)]
    public int Count { get; set; }
}
