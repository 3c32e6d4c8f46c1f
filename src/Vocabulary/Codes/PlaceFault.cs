namespace Jiuye.Vocabulary;

/// <summary>Why a text gives no place.</summary>
/// <param name="Text">The text and what was expected.</param>
/// <param name="Candidates">The places that bear the name, in the order of their codes; empty where none does. Where there is a city, they lie elsewhere. The reader never chooses among them.</param>
public sealed record PlaceFault(TextFault Text, IReadOnlyList<DistrictCode> Candidates)
{
    /// <summary>True where several places bear the name.</summary>
    public bool IsAmbiguous => Candidates.Count > 1;
}
