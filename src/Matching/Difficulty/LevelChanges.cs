using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Finds, for every known factor, the smallest step up and down the card that moves the level.</summary>
internal static class LevelChanges
{
    internal static IReadOnlyList<LevelChange> Of(IReadOnlyList<FactorGrade> factors, PointRange points, LevelRules rules, CardLadders ladders)
    {
        var now = rules.Final(points.Middle, rules.IsRecognised ?? false);
        var changes = new List<LevelChange>();
        foreach (var factor in factors)
        {
            if (factor.Band is { } band)
                AddOf(factor.Factor, band, points, rules, now, ladders, changes);
        }

        changes.Sort(static (one, other) =>
        {
            var bySize = Math.Abs(one.Points).CompareTo(Math.Abs(other.Points));
            if (bySize != 0)
                return bySize;
            var byFactor = one.Factor.CompareTo(other.Factor);
            return byFactor != 0 ? byFactor : one.Points.CompareTo(other.Points);
        });
        return changes;
    }

    private static void AddOf(
        GradingFactor factor, GradeBand band, PointRange points, LevelRules rules, DifficultyLevel now, CardLadders ladders, List<LevelChange> changes)
    {
        LevelChange? down = null;
        LevelChange? up = null;
        foreach (var other in ladders.All(factor))
        {
            var step = other.Points - band.Points;
            var level = rules.Final(points.Plus(step).Middle, rules.IsRecognised ?? false);
            if (level == now)
                continue;
            if (step < 0 && (down is null || step > down.Points))
                down = new(factor, other, step, level, CanBeWorkedOn(factor));
            if (step > 0 && (up is null || step < up.Points))
                up = new(factor, other, step, level, CanBeWorkedOn(factor));
        }

        if (down is not null)
            changes.Add(down);
        if (up is not null)
            changes.Add(up);
    }

    private static bool CanBeWorkedOn(GradingFactor factor) => factor is GradingFactor.Education or GradingFactor.SkillGrade
        or GradingFactor.OpeningsPerSeeker or GradingFactor.WantedPay or GradingFactor.Household or GradingFactor.Reach;
}
