using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What another register says of a person who may be registered as unemployed.</summary>
/// <param name="Seeker">Who.</param>
/// <param name="Source">Which register.</param>
/// <param name="On">The day of which it speaks: of a contribution any day of its month.</param>
public sealed record RegisterRecord(SeekerId Seeker, RegisterSource Source, DateOnly On);
