namespace Jiuye.Casework;

/// <summary>How "from 5 years on, one extra month for each full year" is read (R-469, W-04).</summary>
public enum BenefitReading
{
    /// <summary>A: the months a year go on up to the switch, and each further year adds one.</summary>
    YearlyUpToSwitch = 1,

    /// <summary>B: the years below the switch count in full, and each full year from the switch on adds one; closest to the wording.</summary>
    FromSwitch = 2,

    /// <summary>C: as B, but only full years beyond the switch add.</summary>
    BeyondSwitch = 3,
}
