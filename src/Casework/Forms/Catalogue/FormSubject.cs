namespace Jiuye.Casework;

/// <summary>Whom or what a form is about, and so in whose electronic file it lies.</summary>
public enum FormSubject
{
    /// <summary>A person.</summary>
    Person = 1,

    /// <summary>An employer.</summary>
    Employer = 2,

    /// <summary>An office or what it publishes: a list of policies, of agencies.</summary>
    Office = 3,
}
