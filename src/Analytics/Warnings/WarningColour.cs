namespace Jiuye.Analytics;

/// <summary>How urgent an indicator is; a greater value is more urgent.</summary>
public enum WarningColour
{
    /// <summary>无警: no line is crossed.</summary>
    Green,

    /// <summary>黄色: watch.</summary>
    Yellow,

    /// <summary>橙色: prepare.</summary>
    Orange,

    /// <summary>红色: act.</summary>
    Red,
}
