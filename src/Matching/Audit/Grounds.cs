using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The grounds by the names that tables, policies and labelled sentences use.</summary>
internal static class Grounds
{
    private static readonly string[] Names =
    [
        "sex", "marriage_childbearing", "pregnancy", "ethnicity", "religion", "household_registration", "age", "disability", "hepatitis_b",
    ];

    internal static IReadOnlyList<DiscriminationGround> All { get; } = Enum.GetValues<DiscriminationGround>();

    internal static string NameOf(DiscriminationGround ground) => Names[(int)ground - 1];

    internal static DiscriminationGround? Named(string name)
    {
        var at = Array.IndexOf(Names, name);
        return at < 0 ? null : (DiscriminationGround)(at + 1);
    }
}
