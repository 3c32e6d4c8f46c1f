using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>The occupations of a pair that fit each other best, by their numbers in the <see cref="RelatednessTable"/>.</summary>
/// <param name="Fit">What the posting's counts for the seeker's, drawn to the neutral fit as far as either code is unsure, interval [0, 1]; NaN where either side has no code.</param>
/// <param name="Own">The seeker's occupation.</param>
/// <param name="Offered">The posting's occupation.</param>
/// <param name="IsWanted">True where the seeker wants it, false where it is a former trade.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NearestOccupation(double Fit, int Own, int Offered, bool IsWanted)
{
    internal static NearestOccupation Unknown => new(double.NaN, -1, -1, false);

    internal bool IsKnown => Own >= 0;
}
