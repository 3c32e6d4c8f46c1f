using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How many postings a provision asks to have offered to one person, and how many have been.</summary>
/// <param name="Provision">The policy parameter's name: <c>min_postings_per_person</c>.</param>
/// <param name="What">What is asked, in both languages.</param>
/// <param name="Article">The article.</param>
/// <param name="Rows">The rows of the requirements catalogue.</param>
/// <param name="Tier">The level of office that offers; null where none is named.</param>
/// <param name="Asked">How many are asked for, at least 0.</param>
/// <param name="Offered">How many have been offered and count, at least 0.</param>
public sealed record OfferNeed(string Provision, Bilingual What, string Article, IReadOnlyList<string> Rows, OfficeTier? Tier, int Asked, int Offered)
{
    /// <summary>How many are still to be offered, at least 0.</summary>
    public int Missing => Math.Max(0, Asked - Offered);
}
