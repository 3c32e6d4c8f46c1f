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

    internal static string Of(Enum kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
