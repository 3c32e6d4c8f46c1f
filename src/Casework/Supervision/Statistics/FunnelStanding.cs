namespace Jiuye.Casework;

/// <summary>Where an office lies among offices of its size.</summary>
public enum FunnelStanding
{
    /// <summary>It has no cases: nothing can be said.</summary>
    NoCases = 0,

    /// <summary>Within what chance alone gives.</summary>
    WithinChance = 1,

    /// <summary>Beyond the 95% limits: one office in twenty is there by chance; worth a look, no finding.</summary>
    WorthALook = 2,

    /// <summary>Beyond the 99.8% limits: chance hardly explains it.</summary>
    Apart = 3,
}
