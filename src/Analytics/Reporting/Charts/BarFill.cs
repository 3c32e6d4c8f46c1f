namespace Jiuye.Analytics.Reporting;

/// <summary>The fills of the charts, told apart without colour.</summary>
internal enum BarFill
{
    /// <summary>Dark and solid.</summary>
    Dark,

    /// <summary>Light and hatched.</summary>
    Hatched,

    /// <summary>Middling and solid.</summary>
    Middle,
}
