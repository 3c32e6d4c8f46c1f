namespace Jiuye.Casework;

/// <summary>Papers that come with a form: one of several kinds.</summary>
/// <param name="AnyOf">The kinds of paper that will do, by <see cref="FormCatalogue.Documents"/>; at least one.</param>
/// <param name="IsRequired">True where the form can't be accepted without it; false where it is wanted.</param>
/// <param name="When">When it is needed; null where always.</param>
/// <param name="Copies">How many; 1 or more.</param>
public sealed record FormDocument(IReadOnlyList<string> AnyOf, bool IsRequired, FieldCondition? When, int Copies);
