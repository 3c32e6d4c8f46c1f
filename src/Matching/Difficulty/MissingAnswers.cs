namespace Jiuye.Matching;

/// <summary>Ranks what is not known by how far knowing it would narrow the range of levels.</summary>
internal static class MissingAnswers
{
    internal static IReadOnlyList<MissingAnswer> Of(IReadOnlyList<FactorGrade> factors, PointRange points, LevelRules rules)
    {
        var answers = new List<MissingAnswer>();
        foreach (var factor in factors)
        {
            if (factor.Missing.Count > 0)
                answers.Add(Of(factor, points, rules));
        }

        if (rules.IsRecognised is null)
            answers.Add(Recognition(points, rules));
        answers.Sort(static (one, other) =>
        {
            var byLevels = one.LevelsLeft.CompareTo(other.LevelsLeft);
            if (byLevels != 0)
                return byLevels;
            var byPoints = other.PointsOpen.CompareTo(one.PointsOpen);
            return byPoints != 0 ? byPoints : one.Factor.CompareTo(other.Factor);
        });
        return answers;
    }

    private static MissingAnswer Of(FactorGrade factor, PointRange points, LevelRules rules)
    {
        var rest = points.Without(factor);
        var left = factor.Possible.Average(band =>
        {
            var narrowed = rest.Plus(band.Points);
            return rules.Range(narrowed.Least, narrowed.Most, rules.IsRecognised).Count;
        });
        var source = Source(factor);
        return new(factor.Factor, factor.Missing, source, GradeWords.Question(factor.Factor, source), factor.Most - factor.Least, left);
    }

    private static MissingAnswer Recognition(PointRange points, LevelRules rules)
    {
        var left = (rules.Range(points.Least, points.Most, false).Count + rules.Range(points.Least, points.Most, true).Count) / 2.0;
        return new(
            GradingFactor.Recognition,
            ["is_recognised_hard_to_employ"],
            AnswerSource.Office,
            GradeWords.Question(GradingFactor.Recognition, AnswerSource.Office),
            0,
            left);
    }

    private static AnswerSource Source(FactorGrade factor) =>
        factor.Missing[0] is "openings_per_seeker" or "median_wage" ? AnswerSource.Market : AnswerSource.Person;
}
