using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The best matches of one seeker or one posting.</summary>
/// <param name="Id">The id of the seeker or posting that the list is for.</param>
/// <param name="Candidates">How many passed every hard filter.</param>
/// <param name="Matches">The best, highest score first, ties by the other side's id; under <see cref="RankingProfile.Learned"/> the first <see cref="LearnedRanking.Depth"/> so, and beyond them by the declared score.</param>
public sealed record MatchList(string Id, int Candidates, IReadOnlyList<Match> Matches);
