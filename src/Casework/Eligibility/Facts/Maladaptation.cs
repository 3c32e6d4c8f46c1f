namespace Jiuye.Casework;

/// <summary>职业不适应: to what a person does not adapt .</summary>
public enum Maladaptation
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The working hours.</summary>
    Hours = 1,

    /// <summary>The soft or hard environment.</summary>
    Environment = 2,

    /// <summary>Intensity or pressure.</summary>
    Pressure = 3,
}
