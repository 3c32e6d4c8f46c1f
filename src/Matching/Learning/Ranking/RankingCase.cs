using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>One pair on one day, as an example.</summary>
/// <param name="Query">Pairs of one number stood before the same person on the same day.</param>
/// <param name="Person">The seeker, by number.</param>
/// <param name="Posting">The posting, by number.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Outcome">What came of it; pending where it was drawn.</param>
/// <param name="Grade">See <see cref="Ranking.Outcome.Grade"/>; 0 where it was drawn.</param>
/// <param name="Declared">The declared score.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RankingCase(int Query, int Person, int Posting, DateOnly On, CaseKind Kind, ReferralOutcome Outcome, double Grade, double Declared);
