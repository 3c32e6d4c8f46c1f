namespace Jiuye.Matching.Learning.Profiling;

/// <summary>What may be wrong with a feature.</summary>
internal enum FeatureWarningKind
{
    /// <summary>It has the same value everywhere, or none.</summary>
    Constant,

    /// <summary>It alone tells the outcome nearly always: it may be written down only afterwards.</summary>
    Leak,

    /// <summary>Whether it is there at all tells the outcome nearly always.</summary>
    LeakByAbsence,
}
