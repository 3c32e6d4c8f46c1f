namespace Jiuye.Vocabulary;

/// <summary>A choice among named possibilities, mostly how an unclear text is read.</summary>
/// <param name="Name">The name, one of the parameter's <see cref="PolicyParameter.Units"/>.</param>
public sealed record Reading(string Name) : IPolicyValue
{
    /// <summary>The name; it is the same in both languages.</summary>
    public Bilingual ToText() => Bilingual.Same(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
