using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>What a search reads of nearly every posting, side by side, so that a candidate costs one line of the cache and not ten.</summary>
/// <param name="Skills">Which skills are asked.</param>
/// <param name="NeedsCertificate">True where a certificate is asked.</param>
/// <param name="HasSite">True where the point of the work is known.</param>
/// <param name="HighestPay">As in <see cref="PostingColumns.HighestPay"/>.</param>
/// <param name="Offer">As in <see cref="PostingColumns.Offer"/>.</param>
/// <param name="Confidence">As in <see cref="PostingColumns.OccupationConfidence"/>.</param>
/// <param name="OnlyOccupation">The one occupation plus one; 0 where there is none, −1 where there are several.</param>
/// <param name="Demand">The number of what is asked in schooling and experience; see <see cref="PostingSegment.Demands"/>.</param>
/// <param name="Place">The number of the place.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PostingFacts(
    SkillSign Skills, bool NeedsCertificate, bool HasSite, int HighestPay, float Offer, float Confidence, int OnlyOccupation, int Demand, int Place);
