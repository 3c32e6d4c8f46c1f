using Microsoft.Extensions.Logging;

namespace Jiuye.OrleansGrains;

/// <summary>What grains write to the silo's log; ids of persons never stand in it.</summary>
internal static partial class GrainLog
{
    internal static void Of(ILogger log, NightEvent night)
    {
        if (night.Kind is NightEventKind.Begun or NightEventKind.TakenOver or NightEventKind.Done or NightEventKind.Empty)
            NightTold(log, $"{night.District}", night.Date, night.Kind, night.Elapsed.TotalSeconds);
        else
            NightTrouble(log, $"{night.District}", night.Date, night.Kind, night.Reason ?? "");
    }

    internal static void Of(ILogger log, ErasureRound round)
    {
        if (round.Files > 0)
            NightsMended(log, round.Files, round.Pending);
        foreach (var problem in round.Problems)
            NightsNotMended(log, problem);
    }

    [LoggerMessage(1, LogLevel.Warning, "{District}: the right to write cannot be renewed at the moment: {Problem}")]
    internal static partial void LeaseNotRenewed(ILogger log, string district, string problem);

    [LoggerMessage(2, LogLevel.Warning, "{District}: the right to write was not given back and runs out by itself: {Problem}")]
    internal static partial void LeaseNotReleased(ILogger log, string district, string problem);

    [LoggerMessage(3, LogLevel.Warning, "{District}: whether the night {Date:yyyy-MM-dd} is due could not be looked up, the next reminder asks again: {Problem}")]
    internal static partial void NightNotLookedAt(ILogger log, string district, DateOnly date, string problem);

    [LoggerMessage(4, LogLevel.Error, "{District}: the night {Date:yyyy-MM-dd} cannot go on, the next reminder tries again: {Problem}")]
    internal static partial void NightCannotGoOn(ILogger log, string district, DateOnly date, string problem);

    [LoggerMessage(5, LogLevel.Warning, "Reminders of districts could not be looked after, tried again later: {Problem}")]
    internal static partial void NotScheduled(ILogger log, string problem);

    [LoggerMessage(6, LogLevel.Information, "{District}: night {Date:yyyy-MM-dd} {Became}, {Seconds:0.0} s")]
    private static partial void NightTold(ILogger log, string district, DateOnly date, NightEventKind became, double seconds);

    [LoggerMessage(7, LogLevel.Warning, "{District}: night {Date:yyyy-MM-dd} {Became}: {Reason}")]
    private static partial void NightTrouble(ILogger log, string district, DateOnly date, NightEventKind became, string reason);

    [LoggerMessage(8, LogLevel.Information, "Erased persons were taken out of {Files} files of finished nights; {Pending} erasures are pending")]
    private static partial void NightsMended(ILogger log, int files, int pending);

    [LoggerMessage(9, LogLevel.Warning, "Finished nights name an erased person: {Problem}")]
    private static partial void NightsNotMended(ILogger log, string problem);

    [LoggerMessage(10, LogLevel.Warning, "{District}: the folder of nights cannot be reached; who is erased after row {Row} of the log goes from nights as soon as it can")]
    internal static partial void NightsFollow(ILogger log, string district, long row);

    [LoggerMessage(11, LogLevel.Warning, "{District}: finished nights name an erased person and cannot be reached at the moment: {Problem}")]
    internal static partial void NightsNotReached(ILogger log, string district, string problem);

    [LoggerMessage(12, LogLevel.Error, "{District}: who was erased after row {Row} of the log is not to be found there any more, so that finished nights may name them (jiuye nights erase): {Problem}")]
    internal static partial void ErasedNotFound(ILogger log, string district, long row, string problem);
}
