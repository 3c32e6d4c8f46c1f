using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>
/// Reads 男 and 女 that stand side by side together: 男1.7米以上，女1.6米以上 and 男45岁以下，女40岁以下 give each sex a limit of its own, 男2名，女3名
/// their numbers; none of them keeps either sex away.
/// </summary>
internal static class SexPairs
{
    private const string Welcome = "both-welcome";

    // From the end of the one to the start of the other; a limit with its unit and 以上 lies between them.
    private const int Reach = 24;

    // From the word for the sex to its limit: 男：, 男士身高.
    private const int ToTheLimit = 6;

    /// <summary>Settles what the candidates of a text say about sex.</summary>
    /// <param name="candidates">In the order of the text, without overlaps.</param>
    internal static void Settle(List<Candidate> candidates)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            if (SexOf(candidates[index]) is not { } sex)
                continue;
            for (var other = index + 1; other < candidates.Count && candidates[other].Start - candidates[index].End <= Reach; other++)
            {
                if (SexOf(candidates[other]) is not { } otherSex || otherSex == sex)
                    continue;
                Settle(candidates, index, sex);
                Settle(candidates, other, otherSex);
                break;
            }
        }
    }

    private static void Settle(List<Candidate> candidates, int index, Sex sex)
    {
        var candidate = candidates[index];
        candidates[index] = candidate.Kind == ConditionKind.Gender ? candidate with { Value = Welcome, Stance = ConditionStance.NotRequired, Sex = sex } : candidate;
        var next = index + 1;
        if (candidate.Kind == ConditionKind.Gender && next < candidates.Count && candidates[next] is { Kind: ConditionKind.Age } limit && limit.Start - candidate.End <= ToTheLimit)
            candidates[next] = limit with { Sex = sex };
    }

    // One that is settled keeps its sex, so that a third beside it is settled too.
    private static Sex? SexOf(in Candidate candidate) => candidate switch
    {
        { Kind: ConditionKind.Gender, Value: "men-only" } => Sex.Men,
        { Kind: ConditionKind.Gender, Value: "women-only" } => Sex.Women,
        { Kind: ConditionKind.Gender or ConditionKind.PhysicalDemand } => candidate.Sex,
        _ => null,
    };
}
