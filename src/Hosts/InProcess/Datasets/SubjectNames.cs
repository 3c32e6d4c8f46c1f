using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What subjects and kinds of entries are called in files.</summary>
internal static class SubjectNames
{
    internal static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Person => "seeker",
        SubjectKind.Employer => "employer",
        SubjectKind.Fair => "fair",
        SubjectKind.Loan => "loan",
        SubjectKind.Question => "question",
        SubjectKind.Office => "area",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of subject."),
    };

    /// <summary>The kind that a name of <see cref="Of(SubjectKind)"/> stands for.</summary>
    /// <exception cref="ArgumentException">There is no such name.</exception>
    internal static SubjectKind KindOf(string name) => Enum.GetValues<SubjectKind>().FirstOrDefault(kind => Of(kind) == name) is var kind and not 0
        ? kind
        : throw new ArgumentException($"'{name}' names no kind of subject.", nameof(name));

    internal static string Of(Enum kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
