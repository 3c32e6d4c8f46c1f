using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>In which order a thin cell is widened until enough stands behind it.</summary>
/// <remarks>
/// First every column but occupation and place is given up, the last first, because what is asked for is the pay of the work. Then the occupation widens to its minor and middle group
/// within the place, then the same in the city, the province and everywhere: as <see cref="MedianWageLookup"/> widens for a person. Occupations are never given up altogether.
/// </remarks>
public sealed class WageLadder
{
    /// <summary>The code of a column that is given up.</summary>
    public const string All = "all";

    private const string Occupation = "occ";
    private const string District = "district";

    /// <summary>Takes rungs, narrowest first.</summary>
    public WageLadder(IReadOnlyList<WageLadderStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        Steps = steps;
    }

    /// <summary>The rungs, narrowest first; the cell itself is not among them.</summary>
    public IReadOnlyList<WageLadderStep> Steps { get; }

    /// <summary>The ladder of a table's columns: <c>occ</c> and <c>district</c> by their code lists, any other as it stands or given up.</summary>
    /// <param name="columns">The names of the columns.</param>
    public static WageLadder Of(IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var steps = new List<WageLadderStep>();
        var givenUp = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns.Reverse().Where(static name => name is not (Occupation or District)))
        {
            givenUp.Add(column);
            steps.Add(Step(columns, givenUp, null, null));
        }

        var places = columns.Contains(District) ? [null, DistrictLevel.City, DistrictLevel.Province, (DistrictLevel)0] : new DistrictLevel?[] { null };
        var groups = columns.Contains(Occupation) ? [null, OccupationLevel.MinorGroup, OccupationLevel.MiddleGroup] : new OccupationLevel?[] { null };
        foreach (var place in places)
        {
            foreach (var group in groups)
            {
                if (place is not null || group is not null)
                    steps.Add(Step(columns, givenUp, group, place));
            }
        }

        return new(steps);
    }

    private static WageLadderStep Step(IReadOnlyList<string> columns, HashSet<string> givenUp, OccupationLevel? group, DistrictLevel? place)
    {
        var names = new List<string>();
        var changes = new List<Func<string?, string?>>();
        foreach (var column in columns)
        {
            var (name, change) = column switch
            {
                Occupation when group is { } level => (level == OccupationLevel.MinorGroup ? "minor" : "middle", code => Wider(code, level)),
                District when place is { } level => level == 0 ? (All, GiveUp) : (level == DistrictLevel.City ? "city" : "province", code => Wider(code, level)),
                _ when givenUp.Contains(column) => (All, GiveUp),
                _ => ("", (Func<string?, string?>)(static code => code)),
            };
            if (name.Length > 0)
                names.Add($"{column}:{name}");
            changes.Add(change);
        }

        return new(string.Join(' ', names), changes);
    }

    private static string? GiveUp(string? code) => All;

    // What is no code of the list stays as it is: it has nothing wider.
    private static string? Wider(string? code, OccupationLevel level) => OccupationCode.TryParse(code, out var found) ? found.At(level).ToString() : code;

    private static string? Wider(string? code, DistrictLevel level) => DistrictCode.TryParse(code, out var found) ? DistrictLevels.At(found, level).ToString() : code;
}
