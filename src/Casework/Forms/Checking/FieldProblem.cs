using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Why a value is not what its field asks for.</summary>
internal sealed record FieldProblem(FormFindingKind Kind, Bilingual What, string Expected)
{
    internal static FieldProblem Wrong(string chinese, string english, string expected) => new(FormFindingKind.Wrong, new(chinese, english), expected);

    internal static FieldProblem Ambiguous(string chinese, string english, string expected) => new(FormFindingKind.Ambiguous, new(chinese, english), expected);
}
