namespace Jiuye.Casework;

/// <summary>By what duties are handed out.</summary>
public enum WorklistKey
{
    /// <summary>By the appointed case officer.</summary>
    Officer = 1,

    /// <summary>By the office that serves the case: a street or community.</summary>
    Office = 2,

    /// <summary>By the district or county of that office.</summary>
    District = 3,
}
