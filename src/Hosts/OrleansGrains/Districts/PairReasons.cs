using Jiuye.Matching;

namespace Jiuye.OrleansGrains;

/// <summary>How a pair stands.</summary>
/// <param name="Why">What its score is made of.</param>
/// <param name="Halves">How far each side's wishes are met.</param>
/// <param name="Obstacles">Every hard filter that keeps it apart; empty where it passes.</param>
/// <param name="Text">Why, in words for the counsellor.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.PairReasons")]
public sealed record PairReasons(Reason Why, MatchHalves Halves, FilterVerdict[] Obstacles, string Text);
