namespace Jiuye.OrleansGrains;

/// <summary>What a caller may do. Each is given by itself: none holds another.</summary>
[Flags]
[GenerateSerializer]
[Alias("jiuye.GrainScope")]
public enum GrainScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Lists, grades and tables.</summary>
    Read = 1,

    /// <summary>Records into the store.</summary>
    Write = 2,

    /// <summary>Persons' records as such: reasons of pairs, ledgers, duties, everything that is held, erasure.</summary>
    Person = 4,

    /// <summary>Nights, and how districts stand.</summary>
    Operate = 8,
}
