using System.Runtime.CompilerServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the occupations of the postings count for those of the seekers, looked up by number.</summary>
/// <param name="own">The seekers' occupations, ascending.</param>
/// <param name="other">The postings' occupations, ascending.</param>
/// <param name="weights">One row of <paramref name="other"/> for each of <paramref name="own"/>, intervals [0, 1].</param>
internal sealed class RelatednessTable(OccupationCode[] own, OccupationCode[] other, float[] weights)
{
    /// <summary>A table of no occupation, for who weighs none.</summary>
    internal static RelatednessTable None { get; } = new([], [], []);

    private readonly int width = other.Length;
    private readonly float[] turned = Turned(weights, own.Length, other.Length);

    internal int OwnCount => own.Length;

    internal int OtherCount => other.Length;

    internal OccupationCode Own(int number) => own[number];

    internal OccupationCode Other(int number) => other[number];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Weight(int ownNumber, int otherNumber) => weights[ownNumber * width + otherNumber];

    /// <summary>What every occupation of the postings counts for one of the seekers'.</summary>
    internal ReadOnlySpan<float> OfOwn(int ownNumber) => weights.AsSpan(ownNumber * width, width);

    /// <summary>What one occupation of the postings counts for every one of the seekers'.</summary>
    internal ReadOnlySpan<float> OfOther(int otherNumber) => turned.AsSpan(otherNumber * own.Length, own.Length);

    private static float[] Turned(float[] weights, int rows, int columns)
    {
        var turned = new float[weights.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                turned[column * rows + row] = weights[row * columns + column];
        }

        return turned;
    }
}
