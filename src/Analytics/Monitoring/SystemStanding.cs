namespace Jiuye.Analytics;

/// <summary>What a system says of a person.</summary>
public enum SystemStanding
{
    /// <summary>登记失业, drawing no benefit.</summary>
    Registered = 1,

    /// <summary>登记失业 and drawing unemployment benefit (领金).</summary>
    DrawingBenefit = 2,

    /// <summary>An employer pays the person's contributions.</summary>
    InsuredByEmployer = 3,

    /// <summary>The person pays the contributions, as in flexible work.</summary>
    InsuredFlexibly = 4,

    /// <summary>Insured as an unemployed person: from the fund while drawing benefit.</summary>
    InsuredAsUnemployed = 5,

    /// <summary>Draws a pension (享受养老待遇).</summary>
    Pension = 6,

    /// <summary>The archive lies with the street.</summary>
    ArchiveAtStreet = 7,

    /// <summary>The archive lies with an employer or another holder.</summary>
    ArchiveElsewhere = 8,

    /// <summary>Looks for work (求职登记).</summary>
    Seeking = 9,

    /// <summary>Placed with an employer (推荐成功).</summary>
    Placed = 10,

    /// <summary>In work (在岗).</summary>
    Employed = 11,

    /// <summary>Known there and without work.</summary>
    NotEmployed = 12,
}
