using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What was known of a person on a day, and what came of it.</summary>
/// <param name="Seeker">Who.</param>
/// <param name="IsLongJobless">True where the person was without work for the policy's months from the day on.</param>
/// <param name="Values">The values in the order of <see cref="ProfilingTable.Features"/>; all are known.</param>
public sealed record ProfilingTableRow(SeekerId Seeker, bool IsLongJobless, IReadOnlyList<double> Values);
