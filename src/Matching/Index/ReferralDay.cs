using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>Whom a referral concerned on the other side, and when; stands in files as it is.</summary>
/// <param name="Other">The number of the other side's id.</param>
/// <param name="Day">The day number of the first recommendation.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ReferralDay(int Other, int Day);
