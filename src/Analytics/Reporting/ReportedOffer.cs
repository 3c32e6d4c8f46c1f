using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Postings that a provision asks to have offered.</summary>
/// <param name="Provision">The policy parameter's name.</param>
/// <param name="What">What is asked.</param>
/// <param name="Article">The article.</param>
/// <param name="Persons">Persons to whom something is to be offered; at least 1.</param>
/// <param name="Owed">Postings to offer, one a person and posting; at least 1.</param>
/// <param name="Found">Of them those that the matching found.</param>
/// <param name="Missing">The others, by the reason; the most frequent first.</param>
public sealed record ReportedOffer(string Provision, Bilingual What, string Article, long Persons, long Owed, long Found, IReadOnlyList<ReportedCount> Missing);
