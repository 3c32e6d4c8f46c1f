using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A place in the queue for a public-welfare post, with its reasons.</summary>
/// <param name="Seeker">Who.</param>
/// <param name="Group">Which group.</param>
/// <param name="Decision">The rule behind it, with facts and article.</param>
public sealed record WelfarePostPlace(SeekerId Seeker, WelfarePostGroup Group, Decision Decision);
