namespace Jiuye.Matching;

/// <summary>Numbers in their order, equal where all are.</summary>
internal readonly struct IntSequence(int[] numbers) : IEquatable<IntSequence>
{
    public ReadOnlySpan<int> Numbers => numbers;

    public bool Equals(IntSequence other) => Numbers.SequenceEqual(other.Numbers);

    public override bool Equals(object? obj) => obj is IntSequence other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var number in Numbers)
            hash.Add(number);
        return hash.ToHashCode();
    }
}
