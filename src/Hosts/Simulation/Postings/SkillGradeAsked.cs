using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The skill grade that a posting asks for: some of those for work with the hands ask for one, mostly a low one, more for those who must have worked for long.</summary>
/// <remarks>From a sequence of its own, so that nothing else about a posting depends on it. The shares are the simulator's own and describe no real market.</remarks>
internal static class SkillGradeAsked
{
    private const double Share = 0.15;
    private const double ShareSenior = 0.3;
    private const double ShareIntermediate = 0.6;

    // Classes of asked years from which experience is asked for at all.
    private const int Experienced = 2;

    internal static SkillGrade Of(MarketModel model, in PostingTraits posting)
    {
        if (!posting.Occupation.IsManual)
            return SkillGrade.None;
        var random = new RecordRandom(model.Seed, RandomStream.PostingGrade, posting.Index);
        if (!random.NextChance(Share))
            return SkillGrade.None;
        var draw = random.NextUnit();
        if (posting.AskedYears >= Experienced && draw < ShareSenior)
            return SkillGrade.Senior;
        return draw < ShareIntermediate ? SkillGrade.Intermediate : SkillGrade.Elementary;
    }
}
