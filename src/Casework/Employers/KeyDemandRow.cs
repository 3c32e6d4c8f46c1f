using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One occupation in which key enterprises and major projects hire.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Openings">How many persons they seek.</param>
/// <param name="Wanting">How many registered unemployed persons want it.</param>
public sealed record KeyDemandRow(OccupationCode Occupation, int Openings, int Wanting)
{
    /// <summary>How many more are sought than want it, at least 0.</summary>
    public int Gap => Math.Max(0, Openings - Wanting);
}
