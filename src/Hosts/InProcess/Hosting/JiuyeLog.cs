using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging;

namespace Jiuye;

/// <summary>What a host writes to its log about nights and engines; ids of persons never stand in it.</summary>
internal static partial class JiuyeLog
{
    internal static void Of(ILogger log, NightEvent night)
    {
        switch (night.Kind)
        {
            case NightEventKind.Begun:
                Begun(log, $"{night.District}", night.Date);
                break;
            case NightEventKind.TakenOver:
                TakenOver(log, $"{night.District}", night.Date);
                break;
            case NightEventKind.Done or NightEventKind.Empty:
                Done(log, $"{night.District}", night.Date, night.Kind, night.Elapsed.TotalSeconds);
                break;
            case NightEventKind.SetAside:
                SetAside(log, $"{night.District}", night.Date, Reason(night));
                break;
            default:
                Trouble(log, $"{night.District}", night.Date, night.Kind, Reason(night));
                break;
        }
    }

    internal static void Of(ILogger log, SnapshotEvent became)
    {
        if (became.Reason.Length == 0)
            Snapshot(log, $"{became.District}", became.Kind, became.Sequence, became.Elapsed.TotalSeconds);
        else
            SnapshotTrouble(log, $"{became.District}", became.Kind, became.Sequence, became.Reason);
    }

    internal static void Of(ILogger log, DistrictCode district, NightRanking night)
    {
        Ranks(log, $"{district}", night.Model ?? "declared weights", night.HasPrices, night.Night);
        foreach (var note in night.Notes.Where(static note => note.IsTrouble))
            RankingTrouble(log, $"{district}", note.Text.En);
    }

    // Of a defect the place is told and not the message, which might name a person.
    private static string Reason(NightEvent night) => night.Cause is null or IOException ? night.Reason ?? "" : $"{night.Reason}{Environment.NewLine}{night.Cause.GetType()}{Environment.NewLine}{night.Cause.StackTrace}";

    [LoggerMessage(1, LogLevel.Information, "The next night begins at {Begins:yyyy-MM-dd HH:mm zzz}")]
    internal static partial void Next(ILogger log, DateTimeOffset begins);

    [LoggerMessage(2, LogLevel.Information, "Night {Date:yyyy-MM-dd} over: {Nights} districts, {Done} done, {SetAside} set aside")]
    internal static partial void Ended(ILogger log, DateOnly date, int nights, int done, int setAside);

    [LoggerMessage(3, LogLevel.Information, "Night {Date:yyyy-MM-dd} stopped with the host; it goes on where it was at the next start")]
    internal static partial void Stopped(ILogger log, DateOnly date);

    [LoggerMessage(4, LogLevel.Error, "Night {Date:yyyy-MM-dd} cannot go on and will be tried again: {Problem}")]
    internal static partial void CannotGoOn(ILogger log, DateOnly date, string problem, Exception cause);

    [LoggerMessage(13, LogLevel.Information, "{District}: lists are ordered by {Ranking}, prices {HasPrices}, night {Night:yyyy-MM-dd}")]
    private static partial void Ranks(ILogger log, string district, string ranking, bool hasPrices, DateOnly? night);

    [LoggerMessage(14, LogLevel.Warning, "{District}: {Problem}")]
    private static partial void RankingTrouble(ILogger log, string district, string problem);

    [LoggerMessage(11, LogLevel.Warning, "Which nights are in place is not known yet: {Problem}")]
    internal static partial void NotRemembered(ILogger log, string problem);

    [LoggerMessage(10, LogLevel.Warning, "{District}: the store's log cannot be followed at the moment, what is held is served: {Problem}")]
    internal static partial void Behind(ILogger log, string district, string problem);

    [LoggerMessage(11, LogLevel.Information, "{District}: snapshot {Became}, row {Row}, {Seconds:0.0} s")]
    private static partial void Snapshot(ILogger log, string district, SnapshotEventKind became, long row, double seconds);

    [LoggerMessage(12, LogLevel.Warning, "{District}: snapshot {Became}, row {Row}: {Reason}")]
    private static partial void SnapshotTrouble(ILogger log, string district, SnapshotEventKind became, long row, string reason);

    [LoggerMessage(5, LogLevel.Information, "{District} {Date:yyyy-MM-dd}: begun")]
    private static partial void Begun(ILogger log, string district, DateOnly date);

    [LoggerMessage(6, LogLevel.Warning, "{District} {Date:yyyy-MM-dd}: taken over from a node that fell silent")]
    private static partial void TakenOver(ILogger log, string district, DateOnly date);

    [LoggerMessage(7, LogLevel.Information, "{District} {Date:yyyy-MM-dd}: {Outcome} after {Seconds:0.0} s")]
    private static partial void Done(ILogger log, string district, DateOnly date, NightEventKind outcome, double seconds);

    [LoggerMessage(8, LogLevel.Error, "{District} {Date:yyyy-MM-dd}: set aside: {Reason}")]
    private static partial void SetAside(ILogger log, string district, DateOnly date, string reason);

    [LoggerMessage(9, LogLevel.Warning, "{District} {Date:yyyy-MM-dd}: {Outcome} {Reason}")]
    private static partial void Trouble(ILogger log, string district, DateOnly date, NightEventKind outcome, string reason);
}
