namespace Jiuye.Vocabulary;

/// <summary>What it costs to give up a part of a wish or of a requirement, so that the cheapest way to enough matches can be found .</summary>
/// <remarks>
/// A cost is counted in percent of pay: giving up something that costs 12 is as hard as 12 percent less pay. Each is in [0, 1000]; at 0 the thing is never given up.
/// Schooling, certificates, skill grade and health of a person are facts and no wishes: nothing here changes them.
/// </remarks>
public sealed record RelaxationPolicy
{
    /// <summary>What it costs a seeker to look in the whole city instead of some of its counties.</summary>
    public required double WholeCity { get; init; }

    /// <summary>What it costs a seeker to look in the whole province; at least <see cref="WholeCity"/>, or 0.</summary>
    public required double WholeProvince { get; init; }

    /// <summary>What it costs a seeker to look in the whole country; at least <see cref="WholeProvince"/>, or 0.</summary>
    public required double WholeCountry { get; init; }

    /// <summary>By how much a pay is changed at a time: the share of the least pay wanted or of the highest pay offered, interval [0.01, 0.5].</summary>
    public required double PayStep { get; init; }

    /// <summary>The most by which a pay is changed: a share, interval [0, 1).</summary>
    public required double MostPay { get; init; }

    /// <summary>What it costs a seeker to ask for a step less pay.</summary>
    public required double LowerWish { get; init; }

    /// <summary>What it costs a seeker to accept day shifts.</summary>
    public required double AcceptDayShift { get; init; }

    /// <summary>What it costs a seeker to accept night shifts.</summary>
    public required double AcceptNightShift { get; init; }

    /// <summary>What it costs a seeker to accept rotating shifts.</summary>
    public required double AcceptRotatingShifts { get; init; }

    /// <summary>What it costs to recommend a pair again that was recommended before; a counsellor decides.</summary>
    public required double RecommendAgain { get; init; }

    /// <summary>What it costs an employer to ask for a level less schooling.</summary>
    public required double LowerEducation { get; init; }

    /// <summary>What it costs an employer to ask for a grade less skill.</summary>
    public required double LowerSkillGrade { get; init; }

    /// <summary>What it costs an employer to offer a step more pay.</summary>
    public required double RaiseOffer { get; init; }

    /// <summary>What it costs an employer to drop its age limits.</summary>
    public required double DropAgeLimits { get; init; }

    /// <summary>What it costs an employer to arrange the shifts with the person instead of asking for some.</summary>
    public required double FlexibleShifts { get; init; }

    /// <summary>What it costs an employer to ask for no experience.</summary>
    public required double DropExperience { get; init; }

    /// <summary>What it costs an employer to take somebody on without a certificate and to help obtain it.</summary>
    public required double HelpObtainCertificate { get; init; }

    /// <summary>How many steps of pay there are: whole steps within <see cref="MostPay"/>.</summary>
    public int PaySteps => (int)Math.Floor(MostPay / PayStep + Rounding);

    // 0.3 / 0.1 is a little less than 3 in binary.
    private const double Rounding = 1e-9;
}
