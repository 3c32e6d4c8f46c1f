namespace Jiuye.Analytics;

/// <summary>What became of a skill's share since the earlier period.</summary>
public enum SkillTrend
{
    /// <summary>There is no earlier period to compare with.</summary>
    NotCompared = 0,

    /// <summary>New: nobody asked for it before, and the share now lies above all that the earlier postings leave room for (95% intervals apart).</summary>
    New = 1,

    /// <summary>Emerging: the whole interval of its growth lies above 1.</summary>
    Emerging = 2,

    /// <summary>No change beyond chance, or too little to tell.</summary>
    Steady = 3,

    /// <summary>Fading: the whole interval of its growth lies below 1.</summary>
    Fading = 4,
}
