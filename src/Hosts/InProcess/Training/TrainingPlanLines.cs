using System.Globalization;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>A training plan as CSV: a row a training with its sums, then a row an area, band of age and time with its persons.</summary>
/// <remarks>Rows of persons leave the columns of postings and seats empty: a posting is open to persons of every area and age, and is counted once.</remarks>
public static class TrainingPlanLines
{
    /// <summary>The header.</summary>
    public const string Heading =
        "trade,trade_name,grade,certificates,skills,area,area_name,age_band,sessions,persons,willing,not_asked,hard_to_employ,postings,openings,qualified,places,seats,seats_to_open";

    /// <summary>The rows without line ends.</summary>
    public static IEnumerable<string> Csv(TrainingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var line in plan.Lines)
        {
            var aim = line.Aim;
            var trade = string.Join(
                ',',
                aim.Trade.ToString(),
                CsvField.Of(Names.OfOccupation(aim.Trade.ToString()) ?? ""),
                aim.Grade is { } grade ? Tokens<Vocabulary.SkillGrade>.Of(grade) : "",
                CsvField.Of(string.Join('；', aim.Certificates)),
                CsvField.Of(string.Join('；', aim.Skills)));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{trade},,,,,{line.Persons},{line.Willing},{line.NotAsked},{line.HardToEmploy},{line.Postings},{line.Openings},{line.Qualified},{line.Places},{line.Seats},{line.SeatsToOpen}");
            foreach (var cell in line.Cells)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{trade},{cell.Area?.ToString()},{CsvField.Of(Names.OfDistrict(cell.Area?.ToString()) ?? "")},{cell.AgeBand},{Sessions(cell.Sessions)},{cell.Persons},{cell.Willing},{cell.Persons - cell.Willing},,,,,,,");
            }
        }
    }

    /// <summary>The sums of a file of these rows, a row a training, by the header's names; rows of areas and ages are passed over.</summary>
    internal static IEnumerable<IReadOnlyDictionary<string, string>> ReadSums(string path)
    {
        var columns = Heading.Split(',');
        var fields = new List<string>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            if (!CsvLine.TrySplit(line, fields) || fields.Count != columns.Length)
                throw new InvalidDataException($"{path}: '{line}' is no line of a training plan");
            var row = columns.Zip(fields).ToDictionary(static field => field.First, static field => field.Second);
            if (row["openings"].Length > 0)
                yield return row;
        }
    }

    private static string Sessions(TrainingSessions sessions) => string.Join(
        '+', Enum.GetValues<TrainingSessions>().Where(one => one != TrainingSessions.None && sessions.HasFlag(one)).Select(Tokens<TrainingSessions>.Of));
}
