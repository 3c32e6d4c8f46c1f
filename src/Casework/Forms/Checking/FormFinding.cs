using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One thing that the check of a filled form found.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Field">The field by its path: <c>workers[2].age</c>; of a paper <c>documents</c>.</param>
/// <param name="What">What is missing or wrong, without anything that is written in a personal or sensitive field.</param>
/// <param name="Shown">The value, where the field is open or official and the value a number, a day or a code; empty where nothing is written; otherwise <see cref="Withheld"/>.</param>
/// <param name="Expected">What was expected, in English.</param>
public sealed record FormFinding(FormFindingKind Kind, string Field, Bilingual What, string Shown, string Expected)
{
    /// <summary>What stands in the place of a value that is not shown.</summary>
    public const string Withheld = "(withheld)";

    /// <summary>True where the form can't stand as it is; false for what is only wanted.</summary>
    public bool IsFault => Kind != FormFindingKind.Wanted;
}
