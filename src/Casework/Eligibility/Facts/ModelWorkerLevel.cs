namespace Jiuye.Casework;

/// <summary>劳动模范: the highest level at which a person was honoured as a model worker .</summary>
public enum ModelWorkerLevel
{
    /// <summary>No model worker.</summary>
    None = 0,

    /// <summary>Below the county.</summary>
    BelowCounty = 1,

    /// <summary>County.</summary>
    County = 2,

    /// <summary>City.</summary>
    City = 3,

    /// <summary>Province.</summary>
    Province = 4,

    /// <summary>National.</summary>
    National = 5,
}
