namespace Jiuye.Casework;

/// <summary>What holds of a subject, as bits: a rule's conditions are compared with all of them at once.</summary>
[Flags]
internal enum StandingFacts
{
    None = 0,

    /// <summary>A person is recognised as hard to employ.</summary>
    Recognised = 1,

    /// <summary>A person is registered.</summary>
    Registered = 2,

    /// <summary>A person is in work.</summary>
    InWork = 4,

    /// <summary>An employer is a key employer.</summary>
    KeyEmployer = 8,

    /// <summary>A person takes special service (接受专门服务): the aid agreement is in force.</summary>
    InSpecialService = 16,
}
