using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>The occupations of a pair that fit each other best, by their numbers in the <see cref="RelatednessTable"/>.</summary>
/// <param name="Gain">How far the posting's lies above the neutral fit for the seeker (<see cref="FitCurves.OccupationGain"/>); NaN where either side has no code.</param>
/// <param name="Own">The seeker's occupation.</param>
/// <param name="Offered">The posting's occupation.</param>
/// <param name="IsWanted">True where the seeker wants it, false where it is a former trade.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NearestOccupation(double Gain, int Own, int Offered, bool IsWanted)
{
    internal static NearestOccupation Unknown => new(double.NaN, -1, -1, false);

    internal bool IsKnown => Own >= 0;
}
