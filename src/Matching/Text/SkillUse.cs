namespace Jiuye.Matching.Text;

/// <summary>When a word of the lists of skills and certificates counts.</summary>
[Flags]
internal enum SkillUse
{
    /// <summary>Wherever it stands.</summary>
    Always = 0,

    /// <summary>Only beside other skills, after a word such as 熟悉, or before one such as 软件: the word means other things too.</summary>
    InContext = 1,

    /// <summary>A duty or a whole line of work: it has a canonical name for matching but is no skill of its own.</summary>
    Duty = 2,

    /// <summary>A certificate.</summary>
    Certificate = 4,

    /// <summary>A word that holds the name of a skill and means something else; it is passed over.</summary>
    None = 8,
}
