using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One person asked about the service of an office; who it was is not kept.</summary>
/// <param name="Office">The office.</param>
/// <param name="On">The day.</param>
/// <param name="Way">How the person was asked.</param>
/// <param name="IsSatisfied">The answer; null where the person was asked and gave none.</param>
public sealed record ServiceAnswer(DistrictCode Office, DateOnly On, EvaluationWay Way, bool? IsSatisfied);
