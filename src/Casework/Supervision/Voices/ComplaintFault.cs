using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>An entry of a complaint that cannot stand where it stands.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="What">What is wrong, without personal data.</param>
public sealed record ComplaintFault(ComplaintEntry Entry, Bilingual What);
