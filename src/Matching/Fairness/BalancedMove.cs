using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>Somebody whom a re-ranking moved.</summary>
/// <param name="Asking">The list: a posting's id.</param>
/// <param name="Seeker">Who was moved.</param>
/// <param name="From">The rank before, from 1.</param>
/// <param name="To">The rank after; null where the person no longer stands among the places.</param>
/// <param name="Score">The score, which stays as it was.</param>
/// <param name="Group">The categories by which the list was re-ranked; empty where not known.</param>
public sealed record BalancedMove(string Asking, SeekerId Seeker, int From, int? To, double Score, IReadOnlyList<string> Group);
