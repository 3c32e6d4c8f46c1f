using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>Something in a publication that does not agree with the figures.</summary>
/// <param name="Place">Where.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should.</param>
/// <param name="Reason">Why, as far as it can be told.</param>
/// <param name="Explanation">The same for people.</param>
public sealed record AuditFinding(AuditPlace Place, string Found, string Expected, AuditReason Reason, Bilingual Explanation);
