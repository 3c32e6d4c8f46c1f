namespace Jiuye.Casework;

/// <summary>How far a field is protected; ordered, so that higher is closer to the person.</summary>
public enum ProtectionClass
{
    /// <summary>公开: may be published.</summary>
    Open = 1,

    /// <summary>内部: the office's own work; tells nothing of a private life.</summary>
    Official = 2,

    /// <summary>个人信息: tells who somebody is or how to reach the person.</summary>
    Personal = 3,

    /// <summary>敏感个人信息: ID number, health, family hardship, money owed; a leak would harm.</summary>
    Sensitive = 4,
}
