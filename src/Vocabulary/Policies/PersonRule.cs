namespace Jiuye.Vocabulary;

/// <summary>One rule about persons as a jurisdiction states it: whom it names, and what that leads to.</summary>
/// <remarks>It names conditions and joins them in one way, with at most one choice beside them; what a condition means in facts is code, and its numbers are parameters of their own.</remarks>
/// <param name="Conditions">The conditions, in the order of the article; at least one.</param>
/// <param name="NeedsAll">True where all of them must hold; false where any one does.</param>
/// <param name="Who">Whom or what the rule names, in both languages.</param>
/// <param name="LeadsTo">The service or act that follows; null where the text names none.</param>
public sealed record PersonRule(IReadOnlyList<PersonCondition> Conditions, bool NeedsAll, Bilingual Who, Bilingual? LeadsTo) : IPolicyValue
{
    /// <summary>Conditions of which any one must hold besides <see cref="Conditions"/>: "a registered person who is disabled or …". Empty where the text asks for none; always empty where
    /// <see cref="NeedsAll"/> is false.</summary>
    public IReadOnlyList<PersonCondition> AndAnyOf { get; init; } = [];

    /// <summary>Whom it names, and what follows.</summary>
    public Bilingual ToText() => LeadsTo is { } next ? new($"{Who.Zh}：{next.Zh}", $"{Who.En}: {next.En}") : Who;

    /// <summary>The English text.</summary>
    public override string ToString() => ToText().En;
}
