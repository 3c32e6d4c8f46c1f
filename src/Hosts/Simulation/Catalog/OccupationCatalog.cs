using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The simulated occupations.</summary>
/// <remarks>Read from <c>datasets/simulation/occupations.tsv</c>. Immutable and safe for any number of threads.</remarks>
internal sealed class OccupationCatalog
{
    private static readonly Lazy<OccupationCatalog> Own = new(static () => new(SimulationData.Rows("occupations.tsv")));

    private OccupationCatalog(IReadOnlyList<string[]> rows)
    {
        var skills = new Dictionary<string, int>(StringComparer.Ordinal);
        Occupations = [.. rows.Select((row, index) => Read(row, index, skills))];
        Skills = [.. skills.OrderBy(static pair => pair.Value).Select(static pair => pair.Key)];
        PostingScore = NormalScores([.. Occupations.Select(static o => o.PostingWeight)]);
        SeekerScore = NormalScores([.. Occupations.Select(static o => o.SeekerWeight)]);
    }

    /// <summary>The catalogue that the assembly carries.</summary>
    internal static OccupationCatalog Default => Own.Value;

    internal IReadOnlyList<OccupationProfile> Occupations { get; }

    /// <summary>Every skill of every occupation, once.</summary>
    internal IReadOnlyList<string> Skills { get; }

    /// <summary>How well an occupation pays among postings, as a normal score: 0 the middle, 1 a standard deviation above.</summary>
    internal IReadOnlyList<double> PostingScore { get; }

    /// <summary>The same among seekers.</summary>
    internal IReadOnlyList<double> SeekerScore { get; }

    private static OccupationProfile Read(string[] row, int index, Dictionary<string, int> skills)
    {
        var ages = row[8].Split('-');
        var own = List(row[14]);
        return new()
        {
            Index = index,
            Code = OccupationCode.Parse(row[0]),
            PostingWeight = Number(row[1]),
            SeekerWeight = Number(row[2]),
            MedianWage = Number(row[3]),
            WageSpread = Number(row[4]),
            Education = (EducationLevel)Whole(row[5]),
            Demand = row[6] switch { "L" => PhysicalDemand.Light, "M" => PhysicalDemand.Medium, _ => PhysicalDemand.Heavy },
            Shifts = ShiftsOf(row[7]),
            YoungestAge = Whole(ages[0]),
            OldestAge = Whole(ages[1]),
            Industries = List(row[9]),
            Titles = List(row[10]),
            WantedWords = List(row[11]),
            Duties = List(row[12]),
            Requirements = List(row[13]),
            Skills = own,
            SkillNumbers = [.. own.Select(skill => NumberOf(skill, skills))],
            Certificates = List(row[15]),
        };
    }

    private static int NumberOf(string skill, Dictionary<string, int> skills)
    {
        if (!skills.TryGetValue(skill, out var number))
            skills.Add(skill, number = skills.Count);
        return number;
    }

    private static WorkShifts ShiftsOf(string letters) =>
        (letters.Contains('D', StringComparison.Ordinal) ? WorkShifts.Day : 0)
        | (letters.Contains('N', StringComparison.Ordinal) ? WorkShifts.Night : 0)
        | (letters.Contains('R', StringComparison.Ordinal) ? WorkShifts.Rotating : 0);

    private double[] NormalScores(double[] weights)
    {
        var total = weights.Sum();
        var scores = new double[weights.Length];
        var below = 0.0;
        foreach (var occupation in Occupations.OrderBy(static o => o.MedianWage).ThenBy(static o => o.Index))
        {
            var share = weights[occupation.Index] / total;
            scores[occupation.Index] = StandardNormal.Quantile(below + share / 2);
            below += share;
        }

        return scores;
    }

    private static string[] List(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
