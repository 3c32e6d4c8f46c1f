using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Records as they are once something is given up.</summary>
internal static class RelaxedRecords
{
    private static readonly DistrictCode[] EveryProvince =
        [.. DistrictGazetteer.Prc2023.Codes.Where(static code => code.Level == DistrictLevel.Province)];

    /// <summary>The seeker after a relaxation; the same where it is not the seeker's.</summary>
    public static JobSeeker Of(JobSeeker seeker, Relaxation relaxation) => relaxation.Kind switch
    {
        RelaxationKind.WiderPlace => seeker with { WantedDistricts = Wider(ReachSet.Of(seeker).Places, relaxation.Place) },
        RelaxationKind.LowerWish => seeker with { WantedWage = Lower(seeker.WantedWage!, relaxation.Pay!.Value) },
        RelaxationKind.AcceptShift => seeker with { AcceptedShifts = seeker.AcceptedShifts | relaxation.Shift },
        _ => seeker,
    };

    /// <summary>The posting after a relaxation; the same where it is not the employer's.</summary>
    public static JobPosting Of(JobPosting posting, Relaxation relaxation) => relaxation.Kind switch
    {
        RelaxationKind.LowerEducation => posting with { MinimumEducation = relaxation.Education },
        RelaxationKind.LowerSkillGrade => posting with { MinimumSkillGrade = relaxation.SkillGrade },
        RelaxationKind.RaiseOffer => posting with { Wage = Copy(posting.Wage!, posting.Wage!.Low, relaxation.Pay) },
        RelaxationKind.DropAgeLimits => posting with { MinimumAge = null, MaximumAge = null },
        RelaxationKind.FlexibleShifts => posting with { Shifts = WorkShifts.None },
        _ => posting,
    };

    private static DistrictCode[] Wider(IReadOnlyList<DistrictCode> places, DistrictLevel? level) => level switch
    {
        DistrictLevel.City => [.. places.Concat(places.Select(static place => place.Region)).Distinct().Order()],
        DistrictLevel.Province => [.. places.Select(static place => place.Province).Distinct().Order()],
        _ => EveryProvince,
    };

    // The most wanted falls by the same share as the least.
    private static WageRange Lower(WageRange wish, MonthlyWage least) =>
        Copy(wish, least, wish.High is { } high ? MonthlyWage.FromMonth(Math.Max(least.Yuan, Math.Floor((decimal)high.Yuan * least.Yuan / Math.Max(1, wish.Low!.Value.Yuan)))) : null);

    private static WageRange Copy(WageRange range, MonthlyWage? low, MonthlyWage? high) => new(low, high)
    {
        Basis = range.Basis,
        IsBasisAssumed = range.IsBasisAssumed,
        PaymentsAYear = range.PaymentsAYear,
        IsNegotiable = range.IsNegotiable,
    };
}
