using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A posting to be offered to a person today, or the word that none is left to offer.</summary>
/// <param name="Seeker">To whom.</param>
/// <param name="Need">The provision that asks for it.</param>
/// <param name="Posting">The posting; null where none could be found, <see cref="Shortage"/> says why.</param>
/// <param name="Score">How well it fits, interval [0, 1]; null without a posting.</param>
/// <param name="Shortage">Why there is no posting; null with one.</param>
/// <param name="IsAccompanied">True where staff go along to the interview.</param>
/// <param name="Office">The office that serves the case; null where not recorded.</param>
/// <param name="Officer">The case officer's code; empty where none is appointed.</param>
internal sealed record Offer(SeekerId Seeker, OfferNeed Need, PostingId? Posting, double? Score, OfferShortage? Shortage, bool IsAccompanied, DistrictCode? Office, string Officer);
