using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Sex and age as the finder of conditions reads them: what a posting asks is read once, for ranking and for the audit alike.</summary>
internal static class SexAndAgeConditions
{
    private static readonly PatternReader[] Readers = [new AgeLimits(), new GenderWords(), new PhysicalWords()];

    /// <summary>Fills the candidates of a folded text, settled as <see cref="ConditionFinder"/> does.</summary>
    internal static void Read(ReadOnlySpan<char> text, List<Candidate> candidates)
    {
        candidates.Clear();
        foreach (var reader in Readers)
            reader.Read(text, candidates);
        ConditionFinder.DropOverlaps(candidates);
        SexPairs.Settle(candidates);
    }

    /// <summary>Adds demands for one sex.</summary>
    internal static void AddSex(List<Candidate> candidates, List<GroundFind> into)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == ConditionKind.Gender && candidate.Value is "men-only" or "women-only" or "men-preferred" or "women-preferred")
                into.Add(new(DiscriminationGround.Sex, candidate.Start, candidate.End));
        }
    }

    /// <summary>Adds the sex that a title puts before an occupation: 男保安员, 商场女导购员.</summary>
    internal static void AddSexOfTitle(ReadOnlySpan<char> title, List<GroundFind> into)
    {
        for (var at = 0; at < title.Length - 1; at++)
        {
            if (title[at] is '男' or '女'
                && title[at + 1] is not ('女' or '男')
                && (at == 0 || title[at - 1] is not ('男' or '女' or '子' or '妇' or '少' or '孙'))
                && OccupationAliases.Default.LongestAt(title, at + 1) is { IsTitle: true })
                into.Add(new(DiscriminationGround.Sex, at, at + 1));
        }
    }
}
