namespace Jiuye.Analytics;

/// <summary>What a reader of a forecast has to know about the series under it.</summary>
public enum ForecastNoteKind
{
    /// <summary>Months were missing and were filled by interpolation.</summary>
    MissingMonths,

    /// <summary>Months at the end of the series have no figure; the forecast begins after the last one that has.</summary>
    EndsEarly,

    /// <summary>The series is too short for a season.</summary>
    NoSeason,

    /// <summary>The series is too short for the method asked for; another one stepped in.</summary>
    MethodReplaced,

    /// <summary>At least half of the months are zero.</summary>
    MostlyZero,

    /// <summary>The level jumped: what lies before the jump may tell little about what comes.</summary>
    LevelShift,

    /// <summary>Every month has the same figure.</summary>
    Constant,

    /// <summary>Intervals rest on few past errors and are rough.</summary>
    RoughIntervals,

    /// <summary>A forecast or an interval below zero was cut at zero.</summary>
    CutAtZero,

    /// <summary>The parts of a total did not sum to it in some past months: what is made to add up did not before.</summary>
    PartsDoNotSum,
}
