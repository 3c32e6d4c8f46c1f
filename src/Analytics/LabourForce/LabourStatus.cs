namespace Jiuye.Analytics;

/// <summary>Where a person of working age stands, as the labour-force survey records it.</summary>
/// <remarks>The survey's own definitions decide; the International Labour Organization's: worked at least an hour in the reference week; or did not, looked for work and could start.</remarks>
public enum LabourStatus
{
    /// <summary>就业.</summary>
    Employed = 1,

    /// <summary>失业: without work, looking and able to start.</summary>
    Unemployed = 2,

    /// <summary>非劳动力: neither; pupils, retired persons, who keep house and look for nothing.</summary>
    Outside = 3,
}
