namespace Jiuye.Casework;

/// <summary>What ends a registration as unemployed .</summary>
public enum DeregistrationCause
{
    /// <summary>Lawfully draws basic pension.</summary>
    DrawsPension = 1,

    /// <summary>Hired by any employer.</summary>
    Hired = 2,

    /// <summary>In business on own account.</summary>
    SelfEmployed = 3,

    /// <summary>Founded an enterprise or a private non-enterprise unit.</summary>
    FoundedEnterprise = 4,

    /// <summary>Entered school.</summary>
    EnteredSchool = 5,

    /// <summary>Called up for military service.</summary>
    MilitaryService = 6,

    /// <summary>Moved abroad (移居境外).</summary>
    MovedAbroad = 7,

    /// <summary>Wholly lost the ability to work.</summary>
    LostAbilityToWork = 8,

    /// <summary>Sentenced and imprisoned.</summary>
    Imprisoned = 9,

    /// <summary>Died.</summary>
    Died = 10,

    /// <summary>Another case set by the state or the province.</summary>
    SetByStateOrProvince = 11,
}
