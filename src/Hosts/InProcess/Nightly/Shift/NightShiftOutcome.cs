namespace Jiuye;

/// <summary>How the nights that were asked for stand at the end.</summary>
/// <param name="Nights">Every night asked for, by day and district, whoever made it.</param>
public sealed record NightShiftOutcome(IReadOnlyList<NightRecord> Nights)
{
    /// <summary>Nights whose results are in place.</summary>
    public int Done => Nights.Count(static night => night.State == NightState.Done);

    /// <summary>Nights that were set aside.</summary>
    public IReadOnlyList<NightRecord> SetAside => [.. Nights.Where(static night => night.State == NightState.SetAside)];
}
