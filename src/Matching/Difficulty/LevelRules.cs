using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>From points to the level that holds for one person: thresholds, a counsellor's move, the least level of the recognised.</summary>
internal readonly struct LevelRules(GradingCard card, CounsellorMove? move, bool? isRecognised)
{
    internal const string RecognitionReason = "recognised_hard_to_employ";

    internal CounsellorMove? Move => move;

    internal bool? IsRecognised => isRecognised;

    internal DifficultyLevel ByPoints(int points)
    {
        var level = DifficultyLevel.One;
        foreach (var threshold in card.LevelThresholds)
        {
            if (points >= threshold)
                level++;
        }

        return level;
    }

    /// <summary>The level that holds, with recognition taken as known.</summary>
    internal DifficultyLevel Final(int points, bool recognised) => Floored(Moved(ByPoints(points)), recognised);

    /// <summary>The levels that points from the least to the most lead to.</summary>
    internal LevelRange Range(int least, int most, bool? recognised) =>
        new(Final(least, recognised ?? false), Final(most, recognised ?? true));

    internal IReadOnlyList<GradeOverride> Overrides(DifficultyLevel byPoints)
    {
        if (move is null && isRecognised != true)
            return [];
        var overrides = new List<GradeOverride>(2);
        var moved = Moved(byPoints);
        if (move is not null)
            overrides.Add(new(GradeOverrideKind.CounsellorMove, move.Reason, byPoints, moved, move.On));
        if (isRecognised == true)
            overrides.Add(new(GradeOverrideKind.LegalRecognition, RecognitionReason, moved, Floored(moved, true), null));
        return overrides;
    }

    private DifficultyLevel Moved(DifficultyLevel level) =>
        (DifficultyLevel)Math.Clamp((int)level + (move?.Steps ?? 0), (int)DifficultyLevel.One, (int)DifficultyLevel.Four);

    private DifficultyLevel Floored(DifficultyLevel level, bool recognised) =>
        recognised && level < card.LeastLevelWhenRecognised ? card.LeastLevelWhenRecognised : level;
}
