namespace Jiuye.Server;

/// <summary>What a caller asks, checked.</summary>
/// <param name="Engine">Who answers.</param>
/// <param name="Count">How many are asked for, range [1, <see cref="Answers.MostAsked"/>].</param>
/// <param name="AsOf">The day on which both sides must be valid.</param>
/// <param name="Language"><c>zh-CN</c> or <c>en</c>.</param>
internal sealed record Question(DistrictEngine Engine, int Count, DateOnly AsOf, string Language);
