using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What occupations count for each other: the tree's share, raised by what the market shows.</summary>
/// <remarks>
/// Each kind of evidence is a share s in [0, 1) with a declared weight w; independent reasons combine as
/// 1 − (1 − tree)(1 − w₁s₁)…(1 − w₄s₄), so that more evidence never counts less. The same occupation counts 1. Directed: experience asked and moves
/// count from the person's occupation to the post's. Immutable and safe for any number of threads.
/// </remarks>
/// <param name="policy">The declared weights.</param>
/// <param name="evidence">What was observed; <see cref="OccupationEvidence.None"/> where nothing was.</param>
public sealed class OccupationRelatedness(RelatednessPolicy policy, OccupationEvidence evidence)
{
    /// <summary>What was observed.</summary>
    internal OccupationEvidence Evidence => evidence;

    /// <summary>What an occupation counts for someone who wants or had another.</summary>
    /// <param name="own">The person's occupation.</param>
    /// <param name="other">The occupation of the post.</param>
    public OccupationRelation Between(OccupationCode own, OccupationCode other)
    {
        var level = own.CommonLevel(other);
        return new(Weight(own, other, level), level, evidence.NamedTogether(own, other), evidence.WantedTogether(own, other), evidence.Asked(own, other), evidence.Moved(own, other));
    }

    /// <summary>The occupations that were seen with one or lie in its minor group, the nearest first, equal ones by code; without itself.</summary>
    /// <param name="own">The person's occupation.</param>
    /// <param name="count">The most to return, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<(OccupationCode Other, OccupationRelation Relation)> Nearest(OccupationCode own, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var siblings = OccupationClassification.Prc2022.Codes
            .Where(code => code.Level == OccupationLevel.Occupation && code.CommonLevel(own) == OccupationLevel.MinorGroup);
        return
        [
            .. evidence.Pairs.Where(pair => pair.Own == own).Select(static pair => pair.Other).Union(siblings)
                .Select(other => (Other: other, Relation: Between(own, other)))
                .OrderByDescending(static near => near.Relation.Weight).ThenBy(static near => near.Other)
                .Take(count),
        ];
    }

    /// <summary>What one occupation counts with each of several: as the person's own with those of posts, or the other way round.</summary>
    internal float[] Weights(OccupationCode[] codes, OccupationCode one, bool isOwn)
    {
        var weights = Array.ConvertAll(codes, code => (float)Tree(one.CommonLevel(code)));
        var seen = evidence.SeenWith(one, isOwn);
        for (var at = 0; at < codes.Length; at++)
        {
            if (seen.Contains(codes[at]))
                weights[at] = (float)(isOwn ? Weight(one, codes[at], one.CommonLevel(codes[at])) : Weight(codes[at], one, codes[at].CommonLevel(one)));
        }

        return weights;
    }

    private double Weight(OccupationCode own, OccupationCode other, OccupationLevel? level) => level == OccupationLevel.Occupation
        ? 1
        : 1 - (1 - Tree(level))
            * (1 - policy.NamedTogether * evidence.NamedShare(own, other, policy.Doubt))
            * (1 - policy.WantedTogether * evidence.WantedShare(own, other, policy.Doubt))
            * (1 - policy.Asked * evidence.AskedShare(own, other, policy.Doubt))
            * (1 - policy.Moved * evidence.MovedShare(own, other, policy.Doubt));

    private double Tree(OccupationLevel? level) => level switch
    {
        OccupationLevel.Occupation => 1,
        OccupationLevel.MinorGroup => policy.SameMinorGroup,
        OccupationLevel.MiddleGroup => policy.SameMiddleGroup,
        OccupationLevel.MajorGroup => policy.SameMajorGroup,
        _ => 0,
    };
}
