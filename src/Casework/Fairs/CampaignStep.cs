using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What is left to do for a campaign.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Due">The last day in time; null where the text says "at once".</param>
/// <param name="Article">The article.</param>
public sealed record CampaignStep(Bilingual What, DateOnly? Due, string Article);
