using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Tells what may go wrong on a good day from a defect of the program.</summary>
internal static class Failure
{
    /// <summary>True for failures whose message tells the user what to do; anything else is a defect and keeps its stack trace.</summary>
    internal static bool IsExpected(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or InvalidDataException or PolicyException or MissingCalendarYearException
            or DamagedIndexException or IndexVersionException or IndexOptionsException
        || problem is AggregateException { InnerExceptions: var inner } && inner.All(IsExpected);
}
