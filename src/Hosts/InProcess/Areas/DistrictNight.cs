using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One district's part in the figures of an area: the packed counts of its finished night, or why there are none. It can be sent from the machine that has the files to the one that adds up.</summary>
/// <remarks>The counts tell of single employers: they are for the office, as the files are.</remarks>
/// <param name="District">The district.</param>
/// <param name="Date">The day.</param>
/// <param name="Partials">The bytes of the file of partials; null where there are none.</param>
/// <param name="Missing">Why there are none, as <see cref="MissingNight.Reason"/>; null where there are.</param>
public sealed record DistrictNight(DistrictCode District, DateOnly Date, ReadOnlyMemory<byte>? Partials, string? Missing)
{
    /// <summary>The last day of which a district has a finished night; null where it has none.</summary>
    /// <param name="results">The folder of all results: <c>DISTRICT/DATE/</c>.</param>
    /// <param name="district">The district.</param>
    /// <exception cref="IOException">The results cannot be read.</exception>
    public static DateOnly? LastDay(string results, DistrictCode district)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        return NightTables.Days(Path.Combine(results, district.ToString())).Select(static day => (DateOnly?)day).Max();
    }

    /// <summary>Reads the counts of a district's night.</summary>
    /// <param name="results">The folder of all results: <c>DISTRICT/DATE/</c>.</param>
    /// <param name="district">The district.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="IOException">The results cannot be read.</exception>
    public static DistrictNight Read(string results, DistrictCode district, DateOnly day)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        // A night that is made again takes the place of the one before while this reads: looked for once more then.
        for (var attempt = 0; NightTables.Of(Path.Combine(results, district.ToString()), day) is { } folder; attempt++)
        {
            var path = Path.Combine(folder, PartialsFile.Name);
            if (!File.Exists(path) && Directory.Exists(folder))
                return new(district, day, null, MissingNight.OlderVersion);
            try
            {
                return new(district, day, File.ReadAllBytes(path), null);
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && attempt == 0)
            {
                // The next look finds the new one.
            }
        }

        return new(district, day, null, MissingNight.NoNight);
    }

    internal NightPartials? Open(DateOnly day, out string reason)
    {
        reason = Date == day ? Missing ?? MissingNight.NewerVersion : MissingNight.NoNight;
        if (Date != day || Partials is not { } bytes)
            return null;
        try
        {
            return PartialsFile.Read(bytes, District.ToString());
        }
        catch (InvalidDataException)
        {
            // The others' figures stand, and whoever asks reads which is not among them.
            reason = MissingNight.Damaged;
            return null;
        }
    }
}
