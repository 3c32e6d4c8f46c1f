using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Counts what seekers need to learn, from the night's own table.</summary>
internal static class TrainingTally
{
    // The page shows what is in most demand; the file has all.
    private const int Shown = 10;

    /// <summary>Null where the jurisdiction does not ask for it.</summary>
    internal static ReportedTraining? Of(Night night)
    {
        if (!TrainingStep.IsAskedFor(night))
            return null;
        ReportedTrainingNeed[] needs = [.. TrainingPlanLines.ReadSums(night.PathOf(TrainingStep.File)).Select(Row)];
        return new()
        {
            Persons = needs.Sum(static need => need.Persons),
            Trainings = needs.Length,
            SeatsToOpen = needs.Sum(static need => need.SeatsToOpen),
            Rows = [.. needs.Take(Shown)],
        };
    }

    private static ReportedTrainingNeed Row(IReadOnlyDictionary<string, string> line) => new(
        What(line), Number(line, "persons"), Number(line, "hard_to_employ"), Number(line, "willing"), Number(line, "not_asked"), Number(line, "openings"), Number(line, "seats"), Number(line, "seats_to_open"));

    private static Bilingual What(IReadOnlyDictionary<string, string> line)
    {
        var trade = OccupationCode.TryParse(line["trade"], out var code) ? Words.Of(code) : Bilingual.Same(line["trade"]);
        string[] learnt = [.. new[] { line["certificates"], line["skills"] }.Where(static text => text.Length > 0)];
        var grade = Tokens<SkillGrade>.TryRead(line["grade"], out var known) ? SkillGradeText.NameOf(known) : null;
        return new(
            string.Join('，', new[] { trade.Zh, grade?.Zh }.OfType<string>().Concat(learnt)),
            string.Join(", ", new[] { trade.En, grade?.En }.OfType<string>().Concat(learnt)));
    }

    private static long Number(IReadOnlyDictionary<string, string> line, string column) => long.Parse(line[column], NumberStyles.None, CultureInfo.InvariantCulture);
}
