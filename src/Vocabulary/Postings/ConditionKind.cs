namespace Jiuye.Vocabulary;

/// <summary>What a piece of a posting speaks of.</summary>
public enum ConditionKind
{
    /// <summary>A named skill, tool, technique or language that the work needs.</summary>
    Skill,

    /// <summary>A certificate, licence, title or grade by its name.</summary>
    Certificate,

    /// <summary>How long somebody must have worked, or that experience does not matter.</summary>
    Experience,

    /// <summary>Schooling.</summary>
    Education,

    /// <summary>An age limit.</summary>
    Age,

    /// <summary>Words about the sex of the worker.</summary>
    Gender,

    /// <summary>Shifts and night work.</summary>
    Shift,

    /// <summary>Meals and lodging, or an allowance for them.</summary>
    BoardAndLodging,

    /// <summary>Social insurance, the housing fund, or further insurance.</summary>
    Insurance,

    /// <summary>The probation period (试用期).</summary>
    Probation,

    /// <summary>Overtime.</summary>
    Overtime,

    /// <summary>What the body must bear, be or look like.</summary>
    PhysicalDemand,
}
