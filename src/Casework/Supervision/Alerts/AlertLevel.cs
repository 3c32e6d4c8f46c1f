namespace Jiuye.Casework;

/// <summary>What a jurisdiction's own threshold says of an office.</summary>
public enum AlertLevel
{
    /// <summary>The jurisdiction sets no threshold: the office is ranked only.</summary>
    RankedOnly = 0,

    /// <summary>The threshold is kept.</summary>
    InOrder = 1,

    /// <summary>Beyond the threshold, but with so few cases that chance may have done it: looked at again.</summary>
    Watch = 2,

    /// <summary>Beyond the threshold, and the whole interval is.</summary>
    Warning = 3,
}
