using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The nights of districts, looked at for what they leave to rank by.</summary>
/// <param name="results">The folder of finished nights; null where there are none.</param>
/// <param name="policy">What of a night is in service.</param>
internal sealed class DistrictNights(string? results, Policy policy)
{
    // A night that takes the place of another while it is read is read again; one that does so time and again is told as it is.
    private const int MostReadings = 3;

    private static readonly string[] Read = [NightlyRun.RunFile, RankingVerdict.File, RankingStep.ModelFile, OutcomeHistoryFile.Name, ClearingStep.Report, ClearingStep.Prices];

    /// <summary>True where the policy puts anything of a night in service.</summary>
    internal bool IsInService => policy.Learning.IsInService || policy.Clearing.IsByDay;

    /// <summary>What the last night of a district left, where that is not what was read before.</summary>
    /// <param name="district">The district.</param>
    /// <param name="stamp">What was told of the files when they were read last; receives what is told of them now.</param>
    /// <returns>Null where nothing changed.</returns>
    internal NightRanking? Changed(DistrictCode district, ref string stamp)
    {
        NightRanking? found = null;
        if (!IsInService)
            return null;
        for (var reading = 0; reading < MostReadings; reading++)
        {
            var (folder, now) = Look(district);
            if (now == stamp)
                break;
            (stamp, found) = (now, NightRanking.Read(folder, policy));
        }

        return found;
    }

    private (string? Folder, string Stamp) Look(DistrictCode district)
    {
        try
        {
            var folder = results is null ? null : NightTables.Last(Path.Combine(results, district.ToString()));
            return (folder, folder is null ? "none" : string.Join('|', Read.Select(name => StampOf(new(Path.Combine(folder, name)))).Prepend(folder)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Reading it says what is wrong; a folder that is there again has another stamp.
            return (Path.Combine(results!, district.ToString()), "unreadable");
        }
    }

    private static string StampOf(FileInfo file) => file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : "";
}
