namespace Jiuye.Casework;

/// <summary>Industries that a text excludes from a loan, and all others. Which ones a loan excludes, its policy says (V-27).</summary>
public enum LoanIndustry
{
    /// <summary>None of those below.</summary>
    Other = 0,

    /// <summary>房地产.</summary>
    RealEstate = 1,

    /// <summary>娱乐.</summary>
    Entertainment = 2,

    /// <summary>广告.</summary>
    Advertising = 3,

    /// <summary>桑拿.</summary>
    Sauna = 4,

    /// <summary>按摩.</summary>
    Massage = 5,

    /// <summary>网吧.</summary>
    InternetCafe = 6,

    /// <summary>氧吧.</summary>
    OxygenBar = 7,

    /// <summary>国家产业政策不予鼓励.</summary>
    NotEncouraged = 8,

    /// <summary>资本密集型.</summary>
    CapitalIntensive = 9,
}
